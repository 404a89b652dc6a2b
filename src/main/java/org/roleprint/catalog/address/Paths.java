package org.roleprint.catalog.address;

import java.util.List;

/**
 * The addresses of the catalog's pages, from the root of the site and without context
 * path or host.
 */
public final class Paths {

	/** All levels on one page, each at its slug. */
	public static final String LEVELS = "/about/levels";

	/** All guides. */
	public static final String GUIDES = "/guides";

	/** The feed of all changes; behind the address of a role, that of its own. */
	public static final String FEED = "/feed.atom";

	/** The pages that are there whatever the catalog holds. */
	public static final List<String> PAGES = List.of("/", "/about", "/about/api", "/about/levels", "/about/linking",
			"/about/sources", "/careers", "/careers/route", "/compare", "/guides", "/kpis", "/responsibilities",
			"/roles", "/search", "/skills");

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
	 * A role's KPIs on one printable page.
	 * @param slug the role's slug
	 * @return for example {@code /roles/head-of-devops/scorecard}
	 */
	public static String scorecard(String slug) {
		return role(slug) + "/scorecard";
	}

	/**
	 * A job advert's raw material for a role.
	 * @param slug the role's slug
	 * @return for example {@code /roles/head-of-devops/job-description}
	 */
	public static String jobDescription(String slug) {
		return role(slug) + "/job-description";
	}

	/**
	 * The texts that link a role and every part of its page.
	 * @param slug the role's slug
	 * @return for example {@code /roles/head-of-devops/links}
	 */
	public static String partLinks(String slug) {
		return role(slug) + "/links";
	}

	/**
	 * The roles of a job family.
	 * @param slug the family's slug
	 * @return for example {@code /roles?family=platform}
	 */
	public static String family(String slug) {
		return "/roles?family=" + slug;
	}

	/**
	 * What is answered for in an area of responsibility.
	 * @param slug the area's slug
	 * @return for example {@code /responsibilities?area=people-and-teams}
	 */
	public static String area(String slug) {
		return "/responsibilities?area=" + slug;
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

	/**
	 * The page of a guide.
	 * @param slug the guide's slug
	 * @return for example {@code /guides/who-may-stop-what}
	 */
	public static String guide(String slug) {
		return GUIDES + "/" + slug;
	}

}
