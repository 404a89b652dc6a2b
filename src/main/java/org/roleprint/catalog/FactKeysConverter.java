package org.roleprint.catalog;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores the keys of own facts in one column, a line each with its fields parted by tabs.
 */
@Converter
class FactKeysConverter implements AttributeConverter<List<FactKey>, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable List<FactKey> keys) {
		return (keys != null) ? keys.stream()
			.map((key) -> key.key() + "\t" + key.filter() + "\t" + key.label())
			.collect(Collectors.joining("\n")) : null;
	}

	@Override
	public List<FactKey> convertToEntityAttribute(@Nullable String column) {
		return (column == null) ? List.of()
				: column.lines()
					.map((line) -> line.split("\t", 3))
					.map((fields) -> new FactKey(fields[0], fields[2], Boolean.parseBoolean(fields[1])))
					.toList();
	}

}
