package org.roleprint.web.links;

import java.util.ArrayList;
import java.util.List;

import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.PageCards;
import org.roleprint.web.frame.Terms;

/**
 * What other sites show of a role, of a place on its page, of a skill or a KPI.
 *
 * @param place where it stands in the catalog
 * @param kicker what kind of thing it is, and where it belongs
 * @param name what a link to it says
 * @param title what it is called below the kicker
 * @param text what it is, plain
 * @param lines the titles of the lines that define it, possibly none
 * @param facts what else there is to say in a few words
 */
record Card(Place place, String kicker, String name, String title, String text, List<String> lines,
		List<String> facts) {

	private static final String CARDS = "/embed";

	private static final String BETWEEN = " · ";

	static Card of(Role role, Wording wording) {
		return new Card(Place.page(Paths.role(role.slug())), role.family().title() + BETWEEN + role.level().title(),
				role.title(), role.title(), role.excerpt(),
				role.responsibilities().stream().filter(Responsibility::isDefining).map(Responsibility::title).toList(),
				List.of(wording.say("count.responsibilities", role.responsibilities().size()),
						wording.say("count.skills", role.skillRequirements().size()),
						wording.say("count.kpis", role.kpiTargets().size())));
	}

	static Card of(Role role, RolePlace place) {
		return new Card(new Place(Paths.role(role.slug()), place.anchor()), role.title() + BETWEEN + place.kind(),
				role.title() + ": " + place.title(), place.title(), place.text(), List.of(), place.facts());
	}

	static Card of(Skill skill, int roles, Wording wording) {
		return new Card(Place.page(Paths.skill(skill.slug())), wording.say("kind.skill") + BETWEEN + skill.group(),
				skill.title(), skill.title(), skill.definition().text(), List.of(),
				List.of(wording.say("card.needed", wording.say("count.roles", roles))));
	}

	static Card of(Kpi kpi, int roles, Wording wording) {
		List<String> facts = new ArrayList<>();
		kpi.rungs().forEach((rung) -> facts.add(new Terms(wording).rung(rung.rung()) + ": " + rung.target()));
		facts.add(kpi.measure().cadence());
		facts.add(wording.say("card.measures", wording.say("count.roles", roles)));
		return new Card(Place.page(Paths.kpi(kpi.slug())), wording.say("kind.kpi") + BETWEEN + kpi.area().title(),
				kpi.title(), kpi.title(), kpi.texts().definition().text(), List.of(), List.copyOf(facts));
	}

	/**
	 * Where the card itself stands.
	 * @return a path, which names the place too, since no server sees a fragment
	 */
	public String path() {
		return CARDS + this.place.path() + (this.place.isTop() ? "" : "/" + this.place.fragment());
	}

	/**
	 * Where the picture of the same thing stands.
	 * @return below the page, or below the card of a place
	 */
	public String picture() {
		return (this.place.isTop() ? this.place.path() : path()) + PageCards.PICTURE;
	}

}
