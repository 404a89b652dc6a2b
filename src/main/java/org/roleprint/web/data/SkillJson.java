package org.roleprint.web.data;

import java.util.Arrays;
import java.util.List;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * A skill.
 *
 * @param slug the skill's slug
 * @param title its title
 * @param url its page
 * @param group the group it is listed under
 * @param alsoKnownAs other names
 * @param definition what it is, plain text
 * @param levels what each proficiency looks like, awareness first
 * @param references codes in other frameworks
 */
record SkillJson(String slug, String title, String url, String group, List<String> alsoKnownAs, String definition,
		List<SkillLevel> levels, List<ReferenceJson> references) {

	static SkillJson of(Skill skill, SiteAddress site) {
		List<SkillLevel> levels = Arrays.stream(Proficiency.values())
			.map((level) -> new SkillLevel(level.slug(), skill.at(level).text()))
			.toList();
		return new SkillJson(skill.slug(), skill.title(), site.at(Paths.skill(skill.slug())), skill.group(),
				skill.alsoKnownAs(), skill.definition().text(), levels, ReferenceJson.of(skill.references()));
	}

	/**
	 * One level of a skill.
	 *
	 * @param proficiency awareness, working, practitioner or expert
	 * @param text what it looks like in a person's work
	 */
	public record SkillLevel(String proficiency, String text) {
	}

}
