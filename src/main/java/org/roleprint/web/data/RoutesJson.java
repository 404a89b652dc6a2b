package org.roleprint.web.data;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.roleprint.career.compare.RelatedRole;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.career.route.Route;
import org.roleprint.career.route.RouteStep;
import org.roleprint.career.route.Routes;
import org.roleprint.career.route.SkillChange;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * The ways from one role to another.
 *
 * @param from where they start
 * @param to where they are to lead
 * @param url the page that shows them
 * @param routes at most five, best first; none when no steps lead there
 * @param nearest without a route: roles that can be reached, the most alike first
 * @param backwards without a route: whether there is one the other way round
 */
record RoutesJson(Linked from, Linked to, String url, List<Way> routes, List<Linked> nearest, boolean backwards) {

	private static final String PAGE = "/careers/route?from=%s&to=%s";

	/**
	 * One way.
	 *
	 * @param yearsMin how long it usually takes in all, at least
	 * @param yearsMax how long it usually takes in all, at most
	 * @param steps one or more, each starting where the one before ends
	 */
	public record Way(int yearsMin, int yearsMax, List<Part> steps) {
	}

	/**
	 * One step of a way.
	 *
	 * @param from the role that is left
	 * @param to the role that is reached
	 * @param kind what kind of move it is
	 * @param yearsMin how long it usually takes, at least
	 * @param yearsMax how long it usually takes, at most
	 * @param gained skills that only the role reached needs
	 * @param raised skills that the role reached needs more of
	 * @param noLongerCentral skills that the role reached needs less of or not at all
	 * @param kpis KPIs that only the role reached is measured by
	 */
	public record Part(Linked from, Linked to, String kind, int yearsMin, int yearsMax, List<Change> gained,
			List<Change> raised, List<Change> noLongerCentral, List<Linked> kpis) {
	}

	/**
	 * How the demand for a skill changes.
	 *
	 * @param skill the skill
	 * @param before the level the role left needs, absent when it does not need the skill
	 * @param after the level the role reached needs, absent when it does not need the
	 * skill
	 * @param mustHave whether it is more than good to have
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Change(Linked skill, @Nullable String before, @Nullable String after, boolean mustHave) {
	}

	/**
	 * Routes as data.
	 * @param found the routes
	 * @param site where the catalog is served
	 * @return the same facts as their page
	 */
	public static RoutesJson of(Routes found, SiteAddress site) {
		return new RoutesJson(linked(found.from(), site), linked(found.to(), site),
				site.at(PAGE.formatted(found.from().slug(), found.to().slug())),
				found.routes().stream().map((route) -> way(route, site)).toList(),
				found.nearest().stream().map(RelatedRole::role).map((role) -> linked(role, site)).toList(),
				found.backwards());
	}

	private static Way way(Route route, SiteAddress site) {
		return new Way(route.years().min(), route.years().max(),
				route.steps().stream().map((step) -> part(step, site)).toList());
	}

	private static Part part(RouteStep step, SiteAddress site) {
		return new Part(linked(step.from(), site), linked(step.to(), site), step.step().kind().slug(),
				step.step().years().min(), step.step().years().max(), changes(step.gap().gained(), site),
				changes(step.gap().raised(), site), changes(step.gap().noLongerCentral(), site),
				step.gap()
					.kpis()
					.stream()
					.map((demand) -> linked(demand.kpi(), Paths.kpi(demand.kpi().slug()), site))
					.toList());
	}

	private static List<Change> changes(List<SkillChange> changes, SiteAddress site) {
		return changes.stream()
			.map((change) -> new Change(linked(change.skill(), Paths.skill(change.skill().slug()), site),
					level(change.before()), level(change.after()), change.isMustHave()))
			.toList();
	}

	private static @Nullable String level(@Nullable SkillDemand demand) {
		return (demand != null) ? demand.proficiency().slug() : null;
	}

	private static Linked linked(RoleCard role, SiteAddress site) {
		return new Linked(role.slug(), role.title(), site.at(Paths.role(role.slug())));
	}

	private static Linked linked(Ref ref, String path, SiteAddress site) {
		return new Linked(ref.slug(), ref.title(), site.at(path));
	}

}
