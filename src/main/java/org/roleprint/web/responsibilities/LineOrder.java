package org.roleprint.web.responsibilities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * The order of all responsibilities by area and role, known from the roles' counts alone,
 * so that only the places of one page are laid out.
 */
final class LineOrder {

	private final List<RoleCard> roles;

	/** How many lines each area has, in the areas' order. */
	private final Map<Ref, Long> counts = new TreeMap<>();

	/** How many lines a role has in its areas. */
	private final Function<RoleCard, Map<Ref, Long>> areas;

	private LineOrder(List<RoleCard> roles, Function<RoleCard, Map<Ref, Long>> areas) {
		this.roles = roles;
		this.areas = areas;
	}

	/**
	 * The place of one responsibility.
	 *
	 * @param area the area
	 * @param role the role
	 * @param index which of the role's responsibilities in that area, from 0
	 */
	record Place(Ref area, RoleCard role, int index) {
	}

	/**
	 * Counts the places of all responsibilities.
	 * @param roles the roles, in the order in which each area shows them
	 * @param areaSlugs the areas to show, empty for all
	 * @param areas how many lines a role has in its areas
	 * @return their order
	 */
	static LineOrder of(List<RoleCard> roles, Set<String> areaSlugs, Function<RoleCard, Map<Ref, Long>> areas) {
		LineOrder index = new LineOrder(roles, areas);
		roles.forEach((role) -> areas.apply(role).forEach((area, count) -> {
			if (areaSlugs.isEmpty() || areaSlugs.contains(area.slug())) {
				index.counts.merge(area, count, Long::sum);
			}
		}));
		return index;
	}

	int size() {
		return Math.toIntExact(this.counts.values().stream().mapToLong(Long::longValue).sum());
	}

	/** How many of the roles have a line in these areas. */
	long roles() {
		return this.roles.stream()
			.filter((role) -> this.areas.apply(role).keySet().stream().anyMatch(this.counts::containsKey))
			.count();
	}

	/** How many lines each area has, in the areas' order. */
	Map<Ref, Long> counts() {
		return this.counts;
	}

	/** Where each area begins, in the areas' order. */
	Map<Ref, Integer> starts() {
		Map<Ref, Integer> starts = new LinkedHashMap<>();
		int start = 0;
		for (Map.Entry<Ref, Long> area : this.counts.entrySet()) {
			starts.put(area.getKey(), start);
			start += Math.toIntExact(area.getValue());
		}
		return starts;
	}

	/** Some places in a row, from 0. */
	List<Place> places(int from, int to) {
		List<Place> places = new ArrayList<>();
		this.starts().forEach((area, start) -> {
			int end = start + this.counts.getOrDefault(area, 0L).intValue();
			if (start < to && end > from) {
				places.addAll(places(area, from - start, to - start));
			}
		});
		return places;
	}

	private List<Place> places(Ref area, int from, int to) {
		List<Place> places = new ArrayList<>();
		int at = 0;
		for (RoleCard role : this.roles) {
			int count = this.areas.apply(role).getOrDefault(area, 0L).intValue();
			for (int index = Math.max(0, from - at); index < count && at + index < to; index++) {
				places.add(new Place(area, role, index));
			}
			at += count;
			if (at >= to) {
				break;
			}
		}
		return places;
	}

}
