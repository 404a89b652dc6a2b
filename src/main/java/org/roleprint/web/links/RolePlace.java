package org.roleprint.web.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Section;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.ShortText;
import org.roleprint.web.frame.Terms;

/**
 * A place on a role's page that says something by itself: a line, an area, a free
 * section. Cards and pictures show it where the role's address is linked with its anchor.
 *
 * @param anchor the place's anchor
 * @param kind what kind of place it is, as shown
 * @param title what it is called, without the role
 * @param text what it says, plain and cut to a card's length
 * @param facts what else there is to say in a few words
 */
public record RolePlace(String anchor, String kind, String title, String text, List<String> facts) {

	private static final int LONGEST = 320;

	public RolePlace {
		text = ShortText.of(text, LONGEST);
	}

	/**
	 * Finds a place.
	 * @param role the role
	 * @param anchor any text
	 * @param wording the words of the catalog
	 * @return empty for what is no anchor of the role's page, and for a heading that only
	 * stands above lines
	 */
	static Optional<RolePlace> of(Role role, String anchor, Wording wording) {
		Terms terms = new Terms(wording);
		Stream<RolePlace> lines = role.responsibilities()
			.stream()
			.filter((line) -> line.anchor().equals(anchor))
			.map((line) -> of(line, wording));
		Stream<RolePlace> skills = role.skillRequirements()
			.stream()
			.filter((need) -> Anchors.skill(need.skill().slug()).equals(anchor))
			.map((need) -> of(anchor, need, terms));
		Stream<RolePlace> kpis = role.kpiTargets()
			.stream()
			.filter((target) -> Anchors.kpi(target.kpi().slug()).equals(anchor))
			.map((target) -> of(anchor, target, terms));
		Stream<RolePlace> steps = role.careerSteps()
			.stream()
			.filter((step) -> Anchors.step(step.otherTitle()).equals(anchor))
			.map((step) -> of(anchor, step, terms));
		Stream<RolePlace> sections = role.sections()
			.stream()
			.filter((section) -> section.anchor().equals(anchor) || hasHeading(section, anchor))
			.map((section) -> new RolePlace(anchor, wording.say("kind.section"), section.title(), section.html().text(),
					List.of()));
		return Stream.of(lines, skills, kpis, steps, area(role, anchor, wording).stream(), sections)
			.flatMap(Function.identity())
			.findFirst();
	}

	private static RolePlace of(Responsibility line, Wording wording) {
		return new RolePlace(line.anchor(), wording.say("kind.line"), line.title(), line.text().text(),
				List.of(line.area().title()));
	}

	private static RolePlace of(String anchor, SkillRequirement need, Terms terms) {
		return new RolePlace(anchor, terms.wording().say("kind.skill"), need.skill().title(), need.note().text(),
				List.of(terms.proficiency(need.proficiency()), terms.need(need.isMustHave())));
	}

	private static RolePlace of(String anchor, KpiTarget target, Terms terms) {
		return new RolePlace(anchor, terms.wording().say("kind.kpi"), target.kpi().title(), target.note().text(),
				List.of(terms.aim(target.aim()), target.cadence()));
	}

	private static RolePlace of(String anchor, CareerStep step, Terms terms) {
		return new RolePlace(anchor, terms.wording().say("kind.career"), titleOf(step, terms.wording()),
				step.text().text(), List.of(terms.step(step.kind()), terms.years(step.years())));
	}

	/** A heading within a section is shown as its section. */
	private static boolean hasHeading(Section section, String anchor) {
		return anchor.startsWith(section.anchor() + "-") && section.html().html().contains("id=\"" + anchor + "\"");
	}

	private static Optional<RolePlace> area(Role role, String anchor, Wording wording) {
		List<Responsibility> lines = role.responsibilities()
			.stream()
			.filter((line) -> Anchors.area(line.area().slug()).equals(anchor))
			.toList();
		String titles = lines.stream().map(Responsibility::title).collect(Collectors.joining("; "));
		return lines.stream()
			.findFirst()
			.map((first) -> new RolePlace(anchor, wording.say("kind.area"), first.area().title(), titles + ".",
					List.of(wording.say("count.responsibilities", lines.size()))));
	}

	/**
	 * What a career step is called.
	 * @param step the step
	 * @param wording the words of the catalog
	 * @return for example {@code Career step to Global Head of SRE}
	 */
	public static String titleOf(CareerStep step, Wording wording) {
		return wording.say("place." + step.direction().name().toLowerCase(Locale.ROOT), step.otherTitle());
	}

}
