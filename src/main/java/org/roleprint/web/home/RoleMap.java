package org.roleprint.web.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.catalog.Level;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.Track;

/**
 * The roles of one track in a table of job families by levels; levels and families
 * without a role are left out.
 *
 * @param track whether these levels lead people or the craft
 * @param levels the columns, from the least to the most senior
 * @param rows one for each family that has roles
 */
record RoleMap(Track track, List<Level> levels, List<Row> rows) {

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
	 * @return a map for each track that has roles
	 */
	static List<RoleMap> of(List<RoleCard> cards) {
		return cards.stream()
			.collect(Collectors.groupingBy((card) -> card.level().track(), TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((track) -> of(track.getKey(), track.getValue()))
			.toList();
	}

	private static RoleMap of(Track track, List<RoleCard> cards) {
		List<Level> levels = cards.stream().map(RoleCard::level).distinct().sorted().toList();
		Map<Ref, List<RoleCard>> byFamily = cards.stream()
			.collect(Collectors.groupingBy(RoleCard::family, TreeMap::new, Collectors.toList()));
		List<Row> rows = byFamily.entrySet()
			.stream()
			.map((entry) -> new Row(entry.getKey(),
					levels.stream().map((level) -> new Cell(level, at(level, entry.getValue()))).toList()))
			.toList();
		return new RoleMap(track, levels, rows);
	}

	private static List<RoleCard> at(Level level, List<RoleCard> cards) {
		return cards.stream()
			.filter((card) -> card.level().equals(level))
			.sorted(Comparator.comparing(RoleCard::title))
			.toList();
	}

}
