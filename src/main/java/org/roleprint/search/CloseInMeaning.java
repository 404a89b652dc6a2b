package org.roleprint.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.LineMeanings.NearRole;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;

/**
 * How near roles are to a question in meaning, whatever their words. It moves roles that
 * words found, and fills a page up; roles never stand for their meaning alone, since a
 * question of which no line says a word may as well be nonsense. English only.
 */
final class CloseInMeaning {

	private static final int ROLES = 10;

	/** How alike a question and a line are at least that words did not find. */
	private static final float FLOOR = 0.3f;

	/** By their places, the nearest first. */
	private final Map<Integer, NearRole> roles = new LinkedHashMap<>();

	private final boolean filtered;

	private final SearchEdition edition;

	private CloseInMeaning(Collection<NearRole> roles, boolean filtered, SearchEdition edition) {
		roles.forEach((role) -> this.roles.put(role.place(), role));
		this.filtered = filtered;
		this.edition = edition;
	}

	/**
	 * Finds what is near.
	 * @param meaning a plain question; one with quotes, minus or a role wants just what
	 * it says, so that nothing is near it
	 * @param edition of which edition
	 */
	static CloseInMeaning to(Interpretation meaning, SearchEdition edition) {
		List<NearRole> nearest = (edition.language().isEnglish() && isPlain(meaning))
				? edition.meanings().nearest(meaning.query().runs().stream().flatMap(List::stream).toList())
				: List.of();
		return new CloseInMeaning(nearest, !meaning.question().filters().isEmpty(), edition);
	}

	private static boolean isPlain(Interpretation meaning) {
		Question question = meaning.question();
		return meaning.query().phrases().isEmpty() && question.excluded().isEmpty() && question.roles().isEmpty();
	}

	/** How near the role at a place is, 0 where that says nothing. */
	double likeness(int place) {
		NearRole role = this.roles.get(place);
		return (role != null) ? role.whole() : 0;
	}

	/** The role's line that is nearest; empty when none comes near. */
	Optional<Responsibility> lineOf(RoleCard role) {
		return Optional.ofNullable(this.roles.get(this.edition.roles().place(role.slug())))
			.filter(CloseInMeaning::isNear)
			.map(NearRole::line);
	}

	private static boolean isNear(NearRole role) {
		return role.likeness() >= FLOOR;
	}

	/**
	 * What fills a page up.
	 * @param found places of the roles whose lines answer
	 * @return the nearest first, a line a role; nothing where words found nothing, or
	 * enough, or where only some roles are wanted
	 */
	List<CloseHit> beside(Collection<Integer> found) {
		if (this.filtered || found.isEmpty() || found.size() >= ROLES) {
			return List.of();
		}
		return this.roles.values()
			.stream()
			.filter(CloseInMeaning::isNear)
			.filter((role) -> !found.contains(role.place()))
			.limit(ROLES - found.size())
			.map(this::hit)
			.toList();
	}

	private CloseHit hit(NearRole role) {
		return new CloseHit(this.edition.roles().at(role.place()), role.line().anchor(), role.line().title(),
				role.line().text().text());
	}

}
