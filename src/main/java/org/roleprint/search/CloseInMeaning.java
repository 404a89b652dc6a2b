package org.roleprint.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;

/**
 * Lines that are near to a question in meaning, whatever their words. They move roles
 * that words found a little, and fill a page up; they never stand alone, since a question
 * of which no line says a word may as well be nonsense. English only.
 */
final class CloseInMeaning {

	private static final int ROLES = 10;

	/** The nearest line of each role, the nearest first. */
	private final Map<String, Responsibility> lines;

	private final SearchEdition edition;

	private CloseInMeaning(Collection<Responsibility> lines, SearchEdition edition) {
		this.lines = new LinkedHashMap<>();
		lines.forEach((line) -> this.lines.put(line.role().slug(), line));
		this.edition = edition;
	}

	/**
	 * Finds what is near.
	 * @param meaning a plain question; one with quotes, minus, filters or a role wants
	 * just what it says, so that nothing is near it
	 * @param edition of which edition
	 */
	static CloseInMeaning to(Interpretation meaning, SearchEdition edition) {
		List<Responsibility> nearest = (edition.language().isEnglish() && isPlain(meaning))
				? edition.meanings().nearest(meaning.query().runs().stream().flatMap(List::stream).toList())
				: List.of();
		return new CloseInMeaning(nearest, edition);
	}

	private static boolean isPlain(Interpretation meaning) {
		Question question = meaning.question();
		return meaning.query().phrases().isEmpty() && question.excluded().isEmpty() && question.filters().isEmpty()
				&& question.roles().isEmpty();
	}

	/** The role's line that is nearest; empty when none comes near. */
	Optional<Responsibility> lineOf(RoleCard role) {
		return Optional.ofNullable(this.lines.get(role.slug()));
	}

	/** The places of roles with a line that is near, the nearest first. */
	List<Integer> places() {
		return this.lines.keySet().stream().map(this.edition.roles()::place).toList();
	}

	/**
	 * What fills a page up.
	 * @param found places of the roles whose lines answer
	 * @return the nearest first, a line a role; nothing where words found nothing, or
	 * enough
	 */
	List<CloseHit> beside(Collection<Integer> found) {
		if (found.isEmpty() || found.size() >= ROLES) {
			return List.of();
		}
		return this.lines.values()
			.stream()
			.filter((line) -> !found.contains(this.edition.roles().place(line.role().slug())))
			.limit(ROLES - found.size())
			.map(this::hit)
			.toList();
	}

	private CloseHit hit(Responsibility line) {
		return new CloseHit(this.edition.edition().roleCard(line.role().slug()).orElseThrow(), line.anchor(),
				line.title(), line.text().text());
	}

}
