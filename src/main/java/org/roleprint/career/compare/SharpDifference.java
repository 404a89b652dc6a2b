package org.roleprint.career.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.roleprint.catalog.Ref;

/**
 * What sets the compared roles apart in one area: the line that defines each of them
 * there and has least in common with the others.
 *
 * @param area the area
 * @param lines one of each role, in their order; empty where a role has nothing there
 */
public record SharpDifference(Ref area, List<Optional<Line>> lines) {

	/** More than a handful nobody remembers. */
	private static final int MOST = 5;

	/**
	 * The areas in which the roles are furthest apart, the sharpest first.
	 * @param lines the lines of each role
	 */
	static List<SharpDifference> of(List<List<Line>> lines, WordRarity rarity) {
		List<List<Line>> roles = lines.stream().map(SharpDifference::marked).toList();
		List<Line> all = roles.stream().flatMap(List::stream).toList();
		Likeness likeness = new Likeness(all, rarity);
		Map<Ref, List<Line>> byArea = all.stream()
			.collect(Collectors.groupingBy(Line::area, TreeMap::new, Collectors.toList()));
		return byArea.values()
			.stream()
			.map((area) -> new InArea(columns(roles, area), likeness))
			.filter((area) -> area.sharpness() > 0)
			.sorted(Comparator.comparingDouble(InArea::sharpness).reversed())
			.limit(MOST)
			.map(InArea::difference)
			.toList();
	}

	/** Where a role marks none of its lines, each may define it. */
	private static List<Line> marked(List<Line> role) {
		return role.stream().anyMatch(Line::defining) ? role : role.stream().map(Line::asDefining).toList();
	}

	/** The lines of an area, role by role. */
	private static List<List<Line>> columns(List<List<Line>> roles, Collection<Line> area) {
		return roles.stream().map((role) -> role.stream().filter(area::contains).toList()).toList();
	}

	/**
	 * The lines of one area, role by role.
	 *
	 * @param roles the lines of each role, possibly none
	 * @param likeness how like any two of them are
	 */
	private record InArea(List<List<Line>> roles, Likeness likeness) {

		/** What a defining line has that no line of another role has, added up. */
		double sharpness() {
			return IntStream.range(0, this.roles.size())
				.mapToObj(this::defining)
				.flatMap(Optional::stream)
				.mapToDouble((line) -> 1 - nearest(line))
				.sum();
		}

		SharpDifference difference() {
			Ref area = this.roles.stream().flatMap(List::stream).findFirst().orElseThrow().area();
			return new SharpDifference(area, IntStream.range(0, this.roles.size()).mapToObj(this::shown).toList());
		}

		/**
		 * Beside another role's defining line stands the one that comes nearest to it.
		 */
		private Optional<Line> shown(int role) {
			return defining(role)
				.or(() -> this.roles.get(role).stream().max(Comparator.comparingDouble(this::nearest)));
		}

		private Optional<Line> defining(int role) {
			return this.roles.get(role).stream().filter(Line::defining).min(Comparator.comparingDouble(this::nearest));
		}

		/** How near a line of another role comes to this one. */
		private double nearest(Line line) {
			return this.roles.stream()
				.flatMap(List::stream)
				.filter((other) -> !other.role().equals(line.role()))
				.mapToDouble((other) -> this.likeness.between(line, other))
				.max()
				.orElse(0);
		}

	}

}
