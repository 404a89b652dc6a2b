package org.roleprint.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * Stores codes of other frameworks in one column, as {@code scheme=code} lines.
 */
@Converter
class ReferencesConverter implements AttributeConverter<List<Reference>, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable List<Reference> references) {
		return (references != null) ? references.stream()
			.map((reference) -> reference.scheme() + "=" + reference.code())
			.collect(Collectors.joining("\n")) : null;
	}

	@Override
	public List<Reference> convertToEntityAttribute(@Nullable String column) {
		if (column == null || column.isEmpty()) {
			return List.of();
		}
		return Arrays.stream(column.split("\n")).map((line) -> {
			String[] parts = line.split("=", 2);
			return new Reference(parts[0], parts[1]);
		}).toList();
	}

}
