package org.roleprint.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.KpiDemand;
import org.roleprint.career.network.RoleDemands;
import org.roleprint.career.network.SkillDemand;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.KpiAim;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * Draws networks by hand for tests, line by line.
 */
public final class CareerSample {

	private static final Ref FAMILY = new Ref("reliability", "Reliability", 10);

	private final Map<String, RoleCard> roles = new LinkedHashMap<>();

	private final List<Step> steps = new ArrayList<>();

	private final Map<String, RoleDemands> demands = new HashMap<>();

	/**
	 * Adds a role of the one family that needs no name.
	 * @param title its title
	 * @param level its level
	 * @return this
	 */
	public CareerSample role(String title, Level level) {
		return role(title, level, FAMILY);
	}

	/**
	 * Adds a role.
	 * @param title its title
	 * @param level its level
	 * @param family its family
	 * @return this
	 */
	public CareerSample role(String title, Level level, Ref family) {
		String slug = Slug.of(title);
		this.roles.put(slug, new RoleCard(slug, title, "About " + title + ".", new RoleCard.Lead("", List.of()), family,
				level, List.of(), null, Map.of(), List.of(), List.of(), List.of()));
		return this;
	}

	/**
	 * Adds a promotion.
	 * @param from title of a role, or one outside the catalog
	 * @param to title of a role, or one outside the catalog
	 * @param years how long it takes
	 * @return this
	 */
	public CareerSample promotion(String from, String to, YearRange years) {
		this.steps.add(new Step(point(from), point(to), StepKind.PROMOTION, years, false, words(from, to)));
		return this;
	}

	/**
	 * Adds a step that is taken both ways.
	 * @param kind lateral or specialisation
	 * @param one title of a role, or one outside the catalog
	 * @param other title of a role, or one outside the catalog
	 * @param years how long it takes
	 * @return this
	 */
	public CareerSample beside(StepKind kind, String one, String other, YearRange years) {
		this.steps.add(new Step(point(one), point(other), kind, years, true, words(one, other)));
		return this;
	}

	private static Step.Words words(String from, String to) {
		return new Step.Words(new TrustedHtml("Leaves " + from + "."), new TrustedHtml("Reaches " + to + "."));
	}

	private CareerPoint point(String title) {
		RoleCard role = this.roles.get(Slug.of(title));
		return (role != null) ? CareerPoint.of(role) : CareerPoint.outside(title);
	}

	/**
	 * Says what a role asks for.
	 * @param title the role's title
	 * @param kpis titles of KPIs
	 * @param skills the skills
	 * @return this
	 */
	public CareerSample demands(String title, List<String> kpis, SkillDemand... skills) {
		List<KpiDemand> targets = kpis.stream()
			.map((kpi) -> new KpiDemand(new Ref(Slug.of(kpi), kpi, 0),
					new KpiAim(new TrustedHtml("≥ 95%"), null, TrustedHtml.EMPTY), "Monthly"))
			.toList();
		this.demands.put(Slug.of(title), RoleDemands.of(List.of(skills), targets));
		return this;
	}

	/**
	 * A skill that is a must.
	 * @param title the skill's title
	 * @param proficiency how well
	 * @return the demand
	 */
	public static SkillDemand must(String title, Proficiency proficiency) {
		return new SkillDemand(new Ref(Slug.of(title), title, 0), proficiency, true);
	}

	/**
	 * A skill that is good to have.
	 * @param title the skill's title
	 * @param proficiency how well
	 * @return the demand
	 */
	public static SkillDemand good(String title, Proficiency proficiency) {
		return new SkillDemand(new Ref(Slug.of(title), title, 0), proficiency, false);
	}

	/**
	 * What was drawn so far.
	 * @return the network
	 */
	public CareerNetwork network() {
		return new CareerNetwork(List.copyOf(this.roles.values()), this.steps, this.demands);
	}

}
