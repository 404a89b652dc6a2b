package org.roleprint.authoring.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.content.document.Blueprint.KpiRow;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.KpiTargetText;

/**
 * A KPI's target stands in the KPI's unit and within its band, or its row says why not.
 */
final class Targets implements ProseRule {

	private static final Pattern EXPLAINED = Pattern.compile("\\bbands?\\b", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		Map<String, KpiDocument> kpis = corpus.documents()
			.kpis()
			.stream()
			.collect(Collectors.toMap(KpiDocument::slug, Function.identity(), (first, second) -> second));
		return corpus.roles()
			.stream()
			.flatMap((role) -> role.blueprint()
				.kpis()
				.stream()
				.flatMap((row) -> measureOf(row, kpis).flatMap((measure) -> fault(row, measure)).stream())
				.map((fault) -> role.text().warning(fault.row().target().at(), fault.message())));
	}

	private static Optional<Measure> measureOf(KpiRow row, Map<String, KpiDocument> kpis) {
		return Optional.ofNullable(row.kpi().page()).map((page) -> kpis.get(page.slug())).map(KpiDocument::measure);
	}

	private static Optional<Fault> fault(KpiRow row, Measure measure) {
		if (row.reading().isStatement()) {
			return Optional.empty();
		}
		Optional<BigDecimal> factor = new Unit(measure.unit()).factorFor(row.reading().words());
		if (factor.isEmpty()) {
			return Optional.of(new Fault(row, "target \"%s\" does not stand in the KPI's unit; write it in \"%s\""
				.formatted(row.target().text().strip(), measure.unit())));
		}
		boolean fine = isWithin(row.reading(), factor.get(), measure) || EXPLAINED.matcher(row.note().text()).find();
		return fine ? Optional.empty() : Optional.of(new Fault(row, outside(row, measure)));
	}

	private static boolean isWithin(KpiTargetText target, BigDecimal factor, Measure measure) {
		BigDecimal number = (target.number() != null) ? target.number().multiply(factor) : BigDecimal.ZERO;
		BigDecimal upper = (target.upper() != null) ? target.upper().multiply(factor) : number;
		BigDecimal lower = "±".equals(target.comparator()) ? number.negate() : number;
		return List.of(lower, upper).stream().allMatch((end) -> isWithin(end, measure));
	}

	private static boolean isWithin(BigDecimal value, Measure measure) {
		return (measure.bandMin() == null || value.compareTo(measure.bandMin()) >= 0)
				&& (measure.bandMax() == null || value.compareTo(measure.bandMax()) <= 0);
	}

	private static String outside(KpiRow row, Measure measure) {
		return "target \"%s\" is outside the KPI's band (%s); move it, or say in the last cell why it leaves the \"band\""
			.formatted(row.target().text().strip(), band(measure));
	}

	private static String band(Measure measure) {
		BigDecimal min = measure.bandMin();
		BigDecimal max = measure.bandMax();
		String numbers = (min != null && max != null) ? min.toPlainString() + "–" + max.toPlainString()
				: (min != null) ? "≥ " + min.toPlainString() : "≤ " + ((max != null) ? max.toPlainString() : "");
		return numbers + " " + measure.unit();
	}

	/**
	 * What is wrong with a row.
	 *
	 * @param row the row
	 * @param message what is wrong, and how to mend it
	 */
	private record Fault(KpiRow row, String message) {
	}

}
