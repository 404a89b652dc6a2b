package org.roleprint.search.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Roles that have lines answering a question.
 */
public final class RoleCounts {

	private final int[] lines;

	private final int[] places;

	private final Map<String, Long> rolesByArea;

	private RoleCounts(int[] lines, Map<String, Long> rolesByArea) {
		this.lines = lines;
		this.places = IntStream.range(0, lines.length).filter((place) -> lines[place] > 0).toArray();
		this.rolesByArea = rolesByArea;
	}

	/**
	 * Reads what an index counted.
	 * @param linesByPlace the number of lines by {@link RoleAreas}
	 * @param roles the edition's roles
	 */
	static RoleCounts of(Map<Long, Long> linesByPlace, RoleTable roles) {
		int[] lines = new int[roles.size()];
		Map<String, Long> rolesByArea = new HashMap<>();
		linesByPlace.forEach((number, count) -> {
			int place = roles.place(RoleAreas.role(number));
			if (place >= 0) {
				lines[place] += count.intValue();
				rolesByArea.merge(roles.areas(place).areas().get(RoleAreas.area(number)), 1L, Long::sum);
			}
		});
		return new RoleCounts(lines, rolesByArea);
	}

	/**
	 * How many lines of a role answer.
	 * @param place the role's place in {@link RoleTable}
	 * @return 0 or more
	 */
	public int linesOf(int place) {
		return this.lines[place];
	}

	/**
	 * The roles that have any.
	 * @return their places, ascending
	 */
	public int[] places() {
		return Arrays.copyOf(this.places, this.places.length);
	}

	public int size() {
		return this.places.length;
	}

	/**
	 * How many roles have such a line in each area.
	 * @return by the area's slug
	 */
	public Map<String, Long> rolesByArea() {
		return this.rolesByArea;
	}

}
