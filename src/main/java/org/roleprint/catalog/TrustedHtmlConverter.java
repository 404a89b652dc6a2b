package org.roleprint.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * Stores rendered HTML as text.
 */
@Converter(autoApply = true)
class TrustedHtmlConverter implements AttributeConverter<TrustedHtml, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable TrustedHtml html) {
		return (html != null) ? html.html() : null;
	}

	@Override
	public @Nullable TrustedHtml convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new TrustedHtml(column) : null;
	}

}
