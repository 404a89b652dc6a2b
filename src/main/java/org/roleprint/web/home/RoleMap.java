package org.roleprint.web.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.catalog.Level;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * Every role in a table of job families by levels; levels without a role are left out.
 *
 * @param levels the columns, from the least to the most senior
 * @param rows one for each family that has roles
 */
record RoleMap(List<Level> levels, List<Row> rows) {

	/**
	 * A family's roles.
	 *
	 * @param family the family
	 * @param cells one for each level, empty ones included
	 */
	record Row(Ref family, List<Cell> cells) {
	}

	/**
	 * The roles of one family at one level.
	 *
	 * @param level the level
	 * @param roles by title, possibly none
	 */
	record Cell(Level level, List<RoleCard> roles) {
	}

	/**
	 * Lays the roles out.
	 * @param cards every role
	 * @return the map
	 */
	static RoleMap of(List<RoleCard> cards) {
		List<Level> levels = cards.stream().map(RoleCard::level).distinct().sorted().toList();
		Map<Ref, List<RoleCard>> byFamily = cards.stream()
			.collect(Collectors.groupingBy(RoleCard::family, TreeMap::new, Collectors.toList()));
		List<Row> rows = byFamily.entrySet()
			.stream()
			.map((entry) -> new Row(entry.getKey(),
					levels.stream().map((level) -> new Cell(level, at(level, entry.getValue()))).toList()))
			.toList();
		return new RoleMap(levels, rows);
	}

	private static List<RoleCard> at(Level level, List<RoleCard> cards) {
		return cards.stream()
			.filter((card) -> card.level().equals(level))
			.sorted(Comparator.comparing(RoleCard::title))
			.toList();
	}

	/**
	 * How many roles the map shows.
	 * @return 0 or more
	 */
	public long size() {
		return this.rows.stream().flatMap((row) -> row.cells().stream()).mapToLong((cell) -> cell.roles().size()).sum();
	}

}
