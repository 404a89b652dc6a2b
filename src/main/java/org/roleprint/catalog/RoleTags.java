package org.roleprint.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What makes a {@link RoleCard} of a row: the areas, skills and KPIs of every role, by
 * the role's slug.
 */
record RoleTags(Map<String, Map<Ref, Long>> areas, Map<String, List<Ref>> skills, Map<String, List<Ref>> kpis) {

	/**
	 * Sorts the rows of the tag queries by role.
	 * @param areaCounts role, area's slug, title, position, number of responsibilities
	 * @param skillTags role, skill's slug, title
	 * @param kpiTags role, KPI's slug, title
	 */
	static RoleTags of(List<Object[]> areaCounts, List<Object[]> skillTags, List<Object[]> kpiTags) {
		Map<String, Map<Ref, Long>> areasByRole = areaCounts.stream()
			.collect(Collectors.groupingBy((row) -> (String) row[0],
					Collectors.toMap((row) -> new Ref((String) row[1], (String) row[2], (Integer) row[3]),
							(row) -> (Long) row[4], Long::sum, LinkedHashMap::new)));
		return new RoleTags(areasByRole, byRole(skillTags), byRole(kpiTags));
	}

	private static Map<String, List<Ref>> byRole(List<Object[]> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy((row) -> (String) row[0],
					Collectors.mapping((row) -> new Ref((String) row[1], (String) row[2], 0), Collectors.toList())));
	}

	/**
	 * Reads the rows of a counting query.
	 * @param rows slug, number
	 * @return the numbers by slug
	 */
	static Map<String, Long> counts(List<Object[]> rows) {
		return rows.stream().collect(Collectors.toMap((row) -> (String) row[0], (row) -> (Long) row[1]));
	}

	RoleCard card(RoleRow row) {
		return new RoleCard(row.slug(), row.title(), row.excerpt(),
				new Ref(row.familySlug(), row.familyTitle(), row.familyPosition()), row.level(), row.alsoKnownAs(),
				row.updatedOn(), this.areas.getOrDefault(row.slug(), Map.of()),
				this.skills.getOrDefault(row.slug(), List.of()), this.kpis.getOrDefault(row.slug(), List.of()));
	}

}
