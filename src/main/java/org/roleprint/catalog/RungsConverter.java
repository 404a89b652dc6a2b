package org.roleprint.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.catalog.KpiRung.Range;

/**
 * Stores a KPI's rungs in one column, a line each with its fields parted by tabs. No
 * field holds a tab or the end of a line: front matter refuses both.
 */
@Converter
class RungsConverter implements AttributeConverter<List<KpiRung>, String> {

	private static final int FIELDS = 9;

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable List<KpiRung> rungs) {
		return (rungs != null) ? rungs.stream().map(RungsConverter::line).collect(Collectors.joining("\n")) : null;
	}

	private static String line(KpiRung rung) {
		Source source = rung.source();
		return Stream
			.of(rung.rung().name(), rung.target(), number(rung.range().min()), number(rung.range().max()),
					rung.basis().name(), rung.note(), (source != null) ? source.name() : null,
					(source != null) ? source.url() : null, (source != null) ? source.dated() : null)
			.map((field) -> (field != null) ? field : "")
			.collect(Collectors.joining("\t"));
	}

	private static @Nullable String number(@Nullable BigDecimal number) {
		return (number != null) ? number.toPlainString() : null;
	}

	@Override
	public List<KpiRung> convertToEntityAttribute(@Nullable String column) {
		return (column == null || column.isEmpty()) ? List.of() : column.lines().map(RungsConverter::rung).toList();
	}

	private static KpiRung rung(String line) {
		String[] fields = line.split("\t", FIELDS);
		Source source = fields[6].isEmpty() ? null : new Source(fields[6], fields[7], text(fields[8]));
		return new KpiRung(Rung.valueOf(fields[0]), fields[1], new Range(number(fields[2]), number(fields[3])),
				Basis.valueOf(fields[4]), text(fields[5]), source);
	}

	private static @Nullable String text(String field) {
		return field.isEmpty() ? null : field;
	}

	private static @Nullable BigDecimal number(String field) {
		return field.isEmpty() ? null : new BigDecimal(field);
	}

}
