package org.roleprint.web.home;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogPublished;
import org.roleprint.catalog.Responsibility;

/**
 * The queries the front page suggests. Only those stay whose words stand in one line of
 * the catalog, so that none leads nowhere, whatever content is loaded.
 */
@Component
public class ExampleQueries {

	private static final List<String> CANDIDATES = List.of("incident command", "cloud cost", "error budget", "hiring",
			"model evaluation", "on-call rota", "technical debt", "vendor contract");

	private static final int MOST = 5;

	private final Catalog catalog;

	private volatile @Nullable List<String> known;

	ExampleQueries(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Queries that find something. One SQL statement after each import, none later.
	 * @return at most five
	 */
	public List<String> list() {
		List<String> found = this.known;
		if (found == null) {
			List<String> lines = this.catalog.responsibilities().stream().map(ExampleQueries::line).toList();
			found = CANDIDATES.stream().filter((query) -> isAnswered(query, lines)).limit(MOST).toList();
			this.known = found;
		}
		return found;
	}

	@EventListener(CatalogPublished.class)
	void forget() {
		this.known = null;
	}

	private static String line(Responsibility responsibility) {
		return (responsibility.title() + " " + responsibility.text().text()).toLowerCase(Locale.ROOT);
	}

	private static boolean isAnswered(String query, List<String> lines) {
		return lines.stream().anyMatch((line) -> Stream.of(query.split(" ")).allMatch(line::contains));
	}

}
