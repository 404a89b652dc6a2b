package org.roleprint.authoring.prose;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint.KpiRow;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.KpiTargetText;

/**
 * A KPI's target stands in the KPI's unit.
 */
final class Targets implements ProseRule {

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
				.flatMap((row) -> fault(row, kpis).map((fault) -> role.text().warning(row.target().at(), fault))
					.stream()));
	}

	private static Optional<String> fault(KpiRow row, Map<String, KpiDocument> kpis) {
		KpiTargetText target = row.reading();
		if (target == null || target.isStatement()) {
			return Optional.empty();
		}
		return Optional.ofNullable(row.kpi().page())
			.map((page) -> kpis.get(page.slug()))
			.map((kpi) -> kpi.measure().unit())
			.filter((unit) -> new Unit(unit).factorFor(target.words()).isEmpty())
			.map((unit) -> "target \"%s\" does not stand in the KPI's unit; write it in \"%s\""
				.formatted(row.target().text().strip(), unit));
	}

}
