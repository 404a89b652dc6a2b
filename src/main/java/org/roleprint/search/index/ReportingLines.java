package org.roleprint.search.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.Edition;
import org.roleprint.search.query.Titles;

/**
 * Who reports to whom.
 */
final class ReportingLines {

	/** Slugs of the roles that report to each role, by its slug. */
	private final Map<String, Set<String>> lines = new LinkedHashMap<>();

	ReportingLines(Edition edition, Titles titles) {
		edition.roles()
			.forEach((role) -> role.profile()
				.reportsTo()
				.stream()
				.flatMap((title) -> titles.called(title).stream())
				.forEach((slug) -> this.lines.computeIfAbsent(slug, (key) -> new LinkedHashSet<>()).add(role.slug())));
	}

	/** Titles that only steps and reporting lines name, with the roles that name them. */
	static Map<String, Set<String>> outsideTitles(Edition edition) {
		Map<String, Set<String>> titles = new LinkedHashMap<>();
		edition.roles()
			.forEach((role) -> Stream.concat(
					role.careerSteps().stream().filter((step) -> step.other().isEmpty()).map(CareerStep::otherTitle),
					role.profile().reportsTo().stream())
				.forEach((title) -> titles.computeIfAbsent(title, (key) -> new LinkedHashSet<>()).add(role.slug())));
		return titles;
	}

	/**
	 * The roles that report to a role.
	 * @param slug its slug
	 * @return their slugs, in the catalog's order
	 */
	Set<String> to(String slug) {
		return this.lines.getOrDefault(slug, Set.of());
	}

}
