package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a short list of names in one column, a line each, so that reading a role takes
 * no further query for them.
 */
@Converter
class LinesConverter implements AttributeConverter<List<String>, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable List<String> lines) {
		return (lines != null) ? String.join("\n", lines) : null;
	}

	@Override
	public List<String> convertToEntityAttribute(@Nullable String column) {
		return (column == null || column.isEmpty()) ? List.of() : List.of(column.split("\n"));
	}

}
