package org.roleprint.search.relevance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.search.CardHit;
import org.roleprint.search.LineHit;
import org.roleprint.search.RoleHits;
import org.roleprint.search.SearchResults;

/**
 * The results page as one reads it, from top to bottom: role cards, then roles with the
 * lines that show at once. A role counts where it first answers.
 *
 * @param stops what each place of the page shows: a role's slug and its lines
 */
record Ranking(List<List<String>> stops) {

	static Ranking of(SearchResults results) {
		Stream<List<String>> cards = results.cards()
			.stream()
			.filter((card) -> card.kind() == Kind.ROLE)
			.map(CardHit::slug)
			.map(List::of);
		return new Ranking(Stream.concat(cards, results.roles().stream().map(Ranking::stop)).toList());
	}

	private static List<String> stop(RoleHits hits) {
		String role = hits.role().slug();
		return Stream
			.concat(Stream.of(role), hits.best().stream().map(LineHit::anchor).map((anchor) -> role + "#" + anchor))
			.toList();
	}

	/**
	 * The page without roles that those who graded it never read: a place of theirs is
	 * neither right nor wrong.
	 */
	Ranking among(Set<String> roles) {
		return new Ranking(this.stops.stream().filter((stop) -> roles.contains(stop.get(0))).toList());
	}

	/** The grade of each place, 0 where nothing new is answered. */
	List<Integer> grades(Judgements expected) {
		Set<String> answered = new HashSet<>();
		List<Integer> grades = new ArrayList<>();
		for (List<String> stop : this.stops) {
			String role = stop.get(0);
			int grade = answered.contains(role) ? 0
					: stop.stream().mapToInt((target) -> expected.grades().getOrDefault(target, 0)).max().orElse(0);
			if (grade > 0) {
				answered.add(role);
			}
			grades.add(grade);
		}
		return grades;
	}

}
