package org.roleprint.catalog.address;

/**
 * The addresses of the catalog's pages, from the root of the site and without context
 * path or host.
 */
public final class Paths {

	private Paths() {
	}

	/**
	 * The page of a role.
	 * @param slug the role's slug
	 * @return for example {@code /roles/head-of-devops}
	 */
	public static String role(String slug) {
		return "/roles/" + slug;
	}

	/**
	 * The page of a skill.
	 * @param slug the skill's slug
	 * @return for example {@code /skills/incident-management}
	 */
	public static String skill(String slug) {
		return "/skills/" + slug;
	}

	/**
	 * The page of a KPI.
	 * @param slug the KPI's slug
	 * @return for example {@code /kpis/slo-attainment}
	 */
	public static String kpi(String slug) {
		return "/kpis/" + slug;
	}

}
