package org.roleprint.catalog;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.wording.WordingLine;

/**
 * Stores a catalog's own phrases in one column, a line each as their file has them.
 */
@Converter
class OwnWordingConverter implements AttributeConverter<Map<String, String>, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Map<String, String> own) {
		return (own != null) ? own.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((phrase) -> phrase.getKey() + " = " + phrase.getValue())
			.collect(Collectors.joining("\n")) : null;
	}

	@Override
	public Map<String, String> convertToEntityAttribute(@Nullable String column) {
		return (column == null) ? Map.of()
				: column.lines()
					.flatMap((line) -> WordingLine.of(line).stream())
					.collect(Collectors.toMap(WordingLine::key, WordingLine::text));
	}

}
