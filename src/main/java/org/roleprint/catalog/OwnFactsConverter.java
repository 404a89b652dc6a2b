package org.roleprint.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a role's own facts in one column, a line each, key and values parted by tabs.
 * Front matter refuses both signs.
 */
@Converter
class OwnFactsConverter implements AttributeConverter<List<OwnFact>, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable List<OwnFact> facts) {
		return (facts != null) ? facts.stream()
			.map((fact) -> Stream.concat(Stream.of(fact.key()), fact.values().stream())
				.collect(Collectors.joining("\t")))
			.collect(Collectors.joining("\n")) : null;
	}

	@Override
	public List<OwnFact> convertToEntityAttribute(@Nullable String column) {
		return (column == null) ? List.of() : column.lines().map((line) -> line.split("\t")).map((fields) -> {
			List<String> all = Arrays.asList(fields);
			return new OwnFact(all.get(0), all.subList(1, all.size()));
		}).toList();
	}

}
