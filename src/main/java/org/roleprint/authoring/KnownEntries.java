package org.roleprint.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.PlainRole.Block;
import org.roleprint.content.document.SkillDocument;
import org.roleprint.words.StopWords;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * Finds the skills, KPIs and areas of a catalog in other people's words.
 */
final class KnownEntries {

	private final ContentDocuments documents;

	/** How often the lines of each area say which stem. */
	private final Map<GroupDocument, Map<String, Long>> areas = new LinkedHashMap<>();

	KnownEntries(ContentDocuments documents) {
		this.documents = documents;
		documents.areas()
			.stream()
			.sorted(Comparator.comparingInt(GroupDocument::order))
			.forEach((area) -> this.areas.put(area, said(area)));
	}

	private Map<String, Long> said(GroupDocument area) {
		return Stream
			.concat(Stream.of(area.title().value(), area.description().text()),
					this.documents.roles()
						.stream()
						.flatMap((role) -> role.responsibilities().stream())
						.filter((line) -> area.isTitled(line.area().value()))
						.map((line) -> line.title() + " " + line.text().text()))
			.flatMap((text) -> stems(text).stream())
			.collect(Collectors.groupingBy((stem) -> stem, HashMap::new, Collectors.counting()));
	}

	private static Set<String> stems(String text) {
		return Words.of(text)
			.stream()
			.filter((token) -> !StopWords.contains(token))
			.map(Token::stem)
			.collect(Collectors.toSet());
	}

	/**
	 * The title of the area whose lines say the same words most; the first of several.
	 */
	String areaOf(DraftLine line) {
		Set<String> stems = stems(line.text());
		return this.areas.entrySet()
			.stream()
			.min(Comparator.comparingDouble((area) -> -likeness(stems, area.getValue())))
			.map((area) -> area.getKey().title().value())
			.orElse(BlueprintTemplate.MARK + ": the title of a file in areas/)");
	}

	/** A word counts for an area by the share of its uses that are there. */
	private double likeness(Set<String> stems, Map<String, Long> area) {
		return stems.stream().mapToDouble((stem) -> {
			long all = this.areas.values().stream().mapToLong((said) -> said.getOrDefault(stem, 0L)).sum();
			return (all > 0) ? (double) area.getOrDefault(stem, 0L) / all : 0;
		}).sum();
	}

	Optional<SkillDocument> skill(Block line) {
		return this.documents.skills()
			.stream()
			.filter((skill) -> isSaid(skill.title(), skill.alsoKnownAs(), line))
			.findFirst();
	}

	Optional<KpiDocument> kpi(Block line) {
		return this.documents.kpis().stream().filter((kpi) -> isSaid(kpi.title(), kpi.alsoKnownAs(), line)).findFirst();
	}

	/** Whether a line says all words of a name, one behind the other. */
	private static boolean isSaid(Located<String> title, Collection<Located<String>> others, Block line) {
		String said = " " + Words.stems(line.title() + " " + line.text()) + " ";
		return Stream.concat(Stream.of(title), others.stream())
			.map((name) -> Words.stems(name.value()))
			.anyMatch((name) -> !name.isEmpty() && said.contains(" " + name + " "));
	}

	/** Rows of the skills that some lines name, each once. */
	String skillRows(List<Block> lines) {
		Set<String> seen = new HashSet<>();
		List<String> rows = new ArrayList<>();
		lines.forEach((line) -> skill(line).filter((skill) -> seen.add(skill.slug()))
			.ifPresent((skill) -> rows
				.add("| [%s](../skills/%s.md) | Working | (fill in: is it Working, and what for?) %s |\n"
					.formatted(skill.title().value(), skill.slug(), DraftLine.escaped(line.text())))));
		return String.join("", rows);
	}

	/** Rows of the KPIs that some lines name, each once. */
	String kpiRows(List<Block> lines) {
		Set<String> seen = new HashSet<>();
		List<String> rows = new ArrayList<>();
		lines.forEach((line) -> kpi(line).filter((kpi) -> seen.add(kpi.slug()))
			.ifPresent((kpi) -> rows.add("| [%s](../kpis/%s.md) | *(fill in: target)* | %s | %s |\n"
				.formatted(kpi.title().value(), kpi.slug(), kpi.measure().cadence(), DraftLine.escaped(line.text())))));
		return String.join("", rows);
	}

}
