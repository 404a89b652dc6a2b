package org.roleprint.search;

import java.util.List;
import java.util.Set;

import org.roleprint.catalog.Responsibility;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;

/**
 * Fills a page up with lines that are near to a question in meaning. They never stand
 * alone: a question of which no line says a word may as well be nonsense. English only.
 */
final class CloseInMeaning {

	private static final int ROLES = 10;

	private CloseInMeaning() {
	}

	/**
	 * Finds what is near.
	 * @param meaning a plain question; one with quotes, minus, filters or a role wants
	 * just what it says
	 * @param found slugs of the roles whose lines answer
	 * @param edition of which edition
	 * @return the nearest first, a line a role
	 */
	static List<CloseHit> of(Interpretation meaning, Set<String> found, SearchEdition edition) {
		if (!edition.language().isEnglish() || found.isEmpty() || found.size() >= ROLES || !isPlain(meaning)) {
			return List.of();
		}
		return edition.meanings()
			.nearest(meaning.query().runs().stream().flatMap(List::stream).toList(), found, ROLES - found.size())
			.stream()
			.map((line) -> hit(line, edition))
			.toList();
	}

	private static boolean isPlain(Interpretation meaning) {
		Question question = meaning.question();
		return meaning.query().phrases().isEmpty() && question.excluded().isEmpty() && question.filters().isEmpty()
				&& question.roles().isEmpty();
	}

	private static CloseHit hit(Responsibility line, SearchEdition edition) {
		return new CloseHit(edition.edition().roleCard(line.role().slug()).orElseThrow(), line.anchor(), line.title(),
				line.text().text());
	}

}
