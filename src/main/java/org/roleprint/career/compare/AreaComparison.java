package org.roleprint.career.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.catalog.Ref;

/**
 * The responsibilities of the compared roles in one area.
 *
 * @param area the area
 * @param topics those that more than one role has, the most widely shared first
 * @param own what each role alone has, in the order of its page; by the role's slug
 */
public record AreaComparison(Ref area, List<Topic> topics, Map<String, List<Line>> own) {

	/** Groups the lines of all compared roles by area, in the order of the areas. */
	static List<AreaComparison> of(List<Line> lines, WordRarity rarity) {
		Likeness likeness = new Likeness(lines, rarity);
		Map<Ref, List<Line>> byArea = lines.stream()
			.collect(Collectors.groupingBy(Line::area, TreeMap::new, Collectors.toList()));
		return byArea.entrySet().stream().map((entry) -> {
			List<List<Line>> groups = LikenessGroups.of(entry.getValue(), likeness);
			return new AreaComparison(entry.getKey(), topics(groups, likeness, rarity), own(groups));
		}).toList();
	}

	private static List<Topic> topics(List<List<Line>> groups, Likeness likeness, WordRarity rarity) {
		return groups.stream()
			.filter((group) -> group.size() > 1)
			.map((group) -> new Topic(rarity.topic(group), group, likeness.least(group) >= Likeness.SAME))
			.sorted(Comparator.comparingInt((topic) -> -topic.lines().size()))
			.toList();
	}

	private static Map<String, List<Line>> own(List<List<Line>> groups) {
		return groups.stream()
			.filter((group) -> group.size() == 1)
			.map((group) -> group.get(0))
			.collect(Collectors.groupingBy(Line::role));
	}

	/**
	 * What one role alone has.
	 * @param role the role's slug
	 * @return in the order of its page, possibly empty
	 */
	public List<Line> ownOf(String role) {
		return this.own.getOrDefault(role, List.of());
	}

	/**
	 * How many matters the roles answer for here.
	 * @return topics, and the lines that stand alone
	 */
	int matters() {
		return this.topics.size() + this.own.values().stream().mapToInt(List::size).sum();
	}

}
