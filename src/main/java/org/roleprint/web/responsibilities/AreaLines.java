package org.roleprint.web.responsibilities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.responsibilities.LineOrder.Place;

/**
 * The responsibilities of one area on a page.
 *
 * @param anchor where the area stands on the page
 * @param area the area
 * @param roles the roles with their lines
 */
record AreaLines(String anchor, Ref area, List<RoleLines> roles) {

	/**
	 * The responsibilities of one role in the area.
	 *
	 * @param role the role
	 * @param lines in the order of the role's page
	 */
	record RoleLines(RoleCard role, List<Line> lines) {
	}

	/**
	 * One responsibility.
	 *
	 * @param address the line on the role's page
	 * @param title as shown
	 * @param text what it means
	 */
	record Line(String address, String title, TrustedHtml text) {
	}

	/**
	 * Puts the responsibilities in their places.
	 * @param places the places on the page
	 * @param read all responsibilities of the roles on the page, by role and place
	 * @return in the order of the places
	 */
	static List<AreaLines> of(List<Place> places, List<Responsibility> read) {
		Map<String, List<Responsibility>> byRoleAndArea = read.stream()
			.collect(Collectors.groupingBy((line) -> key(line.role().slug(), line.area().slug())));
		Map<Ref, Map<RoleCard, List<Line>>> grouped = new LinkedHashMap<>();
		for (Place place : places) {
			List<Responsibility> lines = byRoleAndArea.getOrDefault(key(place.role().slug(), place.area().slug()),
					List.of());
			// The catalog may have been replaced between counting and reading.
			if (place.index() < lines.size()) {
				grouped.computeIfAbsent(place.area(), (area) -> new LinkedHashMap<>())
					.computeIfAbsent(place.role(), (role) -> new ArrayList<>())
					.add(line(lines.get(place.index())));
			}
		}
		return grouped.entrySet().stream().map((entry) -> area(entry.getKey(), entry.getValue())).toList();
	}

	private static String key(String role, String area) {
		return role + "/" + area;
	}

	private static Line line(Responsibility line) {
		return new Line(Paths.role(line.role().slug()) + "#" + line.anchor(), line.title(), line.text());
	}

	private static AreaLines area(Ref area, Map<RoleCard, List<Line>> roles) {
		return new AreaLines(Anchors.area(area.slug()), area,
				roles.entrySet().stream().map((entry) -> new RoleLines(entry.getKey(), entry.getValue())).toList());
	}

}
