package org.roleprint.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.LineIndex.Ranked;

/**
 * The order of the roles on a results page: by their best line, with a little for the
 * next ones.
 */
final class RoleOrder {

	private static final int COUNTED_LINES = 3;

	private static final Comparator<RoleCard> ON_A_TIE = Comparator.comparing(RoleCard::family)
		.thenComparing(RoleCard::level)
		.thenComparing(RoleCard::title);

	private RoleOrder() {
	}

	/**
	 * Orders roles.
	 * @param lines ranked lines, best first
	 * @param edition knows the roles
	 * @param secondLine what a role's further lines add to its best
	 * @return the roles, best first
	 */
	static List<RoleCard> of(List<Ranked> lines, Edition edition, float secondLine) {
		Map<String, Sum> sums = new LinkedHashMap<>();
		lines.forEach(
				(line) -> sums.merge(line.role(), new Sum(1, line.score()), (sum, next) -> sum.plus(next, secondLine)));
		Comparator<RoleCard> byScore = Comparator
			.comparingDouble((role) -> -sums.getOrDefault(role.slug(), Sum.NONE).score());
		return sums.keySet()
			.stream()
			.map(edition::roleCard)
			.flatMap(Optional::stream)
			.sorted(byScore.thenComparing(ON_A_TIE))
			.toList();
	}

	private record Sum(int lines, float score) {

		static final Sum NONE = new Sum(0, 0);

		Sum plus(Sum next, float weight) {
			return (this.lines < COUNTED_LINES) ? new Sum(this.lines + 1, this.score + weight * next.score) : this;
		}

	}

}
