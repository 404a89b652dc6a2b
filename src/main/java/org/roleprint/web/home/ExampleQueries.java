package org.roleprint.web.home;

import java.util.List;
import java.util.Locale;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;

/**
 * The queries the front page suggests. Only those stay whose words stand in one line of
 * the catalog, so that none leads nowhere, whatever content is loaded; where none of ours
 * does, the lines themselves are the examples.
 *
 * @param list queries that find something, at most five
 */
public record ExampleQueries(List<String> list) {

	private static final List<String> CANDIDATES = List.of("incident command", "cloud cost", "error budget", "hiring",
			"model evaluation", "on-call rota", "technical debt", "vendor contract");

	private static final int MOST = 5;

	/**
	 * The examples of an edition.
	 * @param edition the edition
	 * @return what was made with it
	 */
	public static ExampleQueries of(Edition edition) {
		return edition.part(ExampleQueries.class);
	}

	static ExampleQueries in(List<Role> roles) {
		List<String> lines = roles.stream()
			.flatMap((role) -> role.responsibilities().stream())
			.map(ExampleQueries::line)
			.toList();
		List<String> answered = CANDIDATES.stream().filter((query) -> isAnswered(query, lines)).limit(MOST).toList();
		return new ExampleQueries(answered.isEmpty() ? titles(roles) : answered);
	}

	private static List<String> titles(List<Role> roles) {
		return roles.stream()
			.flatMap((role) -> role.responsibilities().stream().limit(1))
			.map((line) -> line.title().toLowerCase(Locale.ROOT))
			.distinct()
			.limit(MOST)
			.toList();
	}

	private static boolean isAnswered(String query, List<String> lines) {
		List<String> words = List.of(query.split(" "));
		return lines.stream().anyMatch((line) -> words.stream().allMatch(line::contains));
	}

	private static String line(Responsibility responsibility) {
		return (responsibility.title() + " " + responsibility.text().text()).toLowerCase(Locale.ROOT);
	}

}
