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
 * @param shared those that more than one role has, the most widely shared first
 * @param own what each role alone has, in the order of its page; by the role's slug
 */
public record AreaComparison(Ref area, List<SharedLine> shared, Map<String, List<Line>> own) {

	/** Groups the lines of all compared roles by area, in the order of the areas. */
	static List<AreaComparison> of(List<Line> lines, List<String> roles, WordRarity rarity) {
		Map<Ref, List<Line>> byArea = lines.stream()
			.collect(Collectors.groupingBy(Line::area, TreeMap::new, Collectors.toList()));
		return byArea.entrySet()
			.stream()
			.map((entry) -> of(entry.getKey(), LikenessGroups.of(entry.getValue(), rarity), roles))
			.toList();
	}

	private static AreaComparison of(Ref area, List<List<Line>> groups, List<String> roles) {
		List<SharedLine> shared = groups.stream()
			.filter((group) -> group.size() > 1)
			.map((group) -> group.stream()
				.sorted(Comparator.comparingInt((line) -> roles.indexOf(line.role())))
				.toList())
			.map(SharedLine::new)
			.sorted(Comparator.comparingInt((line) -> -line.lines().size()))
			.toList();
		Map<String, List<Line>> own = groups.stream()
			.filter((group) -> group.size() == 1)
			.map((group) -> group.get(0))
			.collect(Collectors.groupingBy(Line::role));
		return new AreaComparison(area, shared, own);
	}

	/**
	 * What one role alone has.
	 * @param role the role's slug
	 * @return in the order of its page, possibly empty
	 */
	public List<Line> ownOf(String role) {
		return this.own.getOrDefault(role, List.of());
	}

}
