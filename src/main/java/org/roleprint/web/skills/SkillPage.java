package org.roleprint.web.skills;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frameworks.FrameworkEntries;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.Tray;

/**
 * What the page of a skill shows.
 *
 * @param head what the layout shows around it
 * @param facts slug, title, group and other names
 * @param definition what the skill is
 * @param levels what each level looks like, from awareness to expert
 * @param references what other frameworks call it
 * @param needs the roles that need it, by the level they need, experts first
 * @param link the texts that link the page
 * @param former what the page keeps of places that once stood on it
 * @param tray the roles collected to be compared
 */
record SkillPage(PageHead head, Facts facts, TrustedHtml definition, List<LevelText> levels,
		List<FrameworkEntries> references, List<Needs> needs, LinkTexts link, FormerPlaces former,
		Tray tray) implements Page {

	private static final Comparator<SkillRequirement> MOST_SENIOR_FIRST = Comparator
		.comparing((SkillRequirement need) -> -need.role().level().rank())
		.thenComparing((need) -> need.role().title());

	/**
	 * What stands beside the skill's own facts.
	 *
	 * @param link the texts that link the page
	 * @param moves what moved
	 * @param tray the roles collected to be compared
	 */
	record Context(LinkTexts link, Moves moves, Tray tray) {
	}

	/**
	 * What a skill is called and where it belongs.
	 *
	 * @param slug the skill's slug
	 * @param title as shown
	 * @param group as shown
	 * @param groupAddress where the group stands in the list
	 * @param otherNames other names
	 */
	record Facts(String slug, String title, String group, String groupAddress, List<String> otherNames) {
	}

	/**
	 * A level of the skill.
	 *
	 * @param level the level
	 * @param text what it looks like in a person's work
	 */
	record LevelText(Proficiency level, TrustedHtml text) {
	}

	/**
	 * The roles that need the skill at one level.
	 *
	 * @param level the level
	 * @param roles the most senior first
	 */
	record Needs(Proficiency level, List<Need> roles) {
	}

	/**
	 * A role that needs the skill.
	 *
	 * @param slug the role's slug
	 * @param address the line on the role's page
	 * @param title the role's title
	 * @param family the role's family
	 * @param level how senior the role is
	 * @param mustHave whether it is a must
	 * @param note what the role uses it for
	 */
	record Need(String slug, String address, String title, JobFamily family, Level level, boolean mustHave,
			TrustedHtml note) {
	}

	/**
	 * Makes the page.
	 * @param head what the layout shows around it
	 * @param skill the skill
	 * @param requirements who needs it
	 * @param context what does not come from the skill
	 * @return the page
	 */
	static SkillPage of(PageHead head, Skill skill, List<SkillRequirement> requirements, Context context) {
		List<LevelText> levels = Arrays.stream(Proficiency.values())
			.map((level) -> new LevelText(level, skill.at(level)))
			.toList();
		List<Needs> needs = Arrays.stream(Proficiency.values())
			.sorted(Comparator.reverseOrder())
			.map((level) -> new Needs(level, needs(skill, level, requirements)))
			.filter((group) -> !group.roles().isEmpty())
			.toList();
		return new SkillPage(head,
				new Facts(skill.slug(), skill.title(), skill.group(), "/skills#" + Anchors.group(skill.group()),
						skill.alsoKnownAs()),
				skill.definition(), levels, FrameworkEntries.of(skill.references()), needs, context.link(),
				FormerPlaces.of(context.moves(), Paths.skill(skill.slug()), Set.of()), context.tray());
	}

	private static List<Need> needs(Skill skill, Proficiency level, List<SkillRequirement> requirements) {
		return requirements.stream()
			.filter((need) -> need.proficiency() == level)
			.sorted(MOST_SENIOR_FIRST)
			.map((need) -> new Need(need.role().slug(),
					Paths.role(need.role().slug()) + "#" + Anchors.skill(skill.slug()), need.role().title(),
					need.role().family(), need.role().level(), need.isMustHave(), need.note()))
			.toList();
	}

	/**
	 * How many roles need the skill.
	 * @return 0 or more
	 */
	public int roles() {
		return this.needs.stream().mapToInt((group) -> group.roles().size()).sum();
	}

}
