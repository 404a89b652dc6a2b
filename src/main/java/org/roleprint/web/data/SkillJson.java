package org.roleprint.web.data;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Anchors;
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
 * @param roles who needs it, by title; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SkillJson(String slug, String title, String url, String group, List<String> alsoKnownAs, String definition,
		List<SkillLevel> levels, List<ReferenceJson> references, @Nullable List<Need> roles) {

	static SkillJson of(Skill skill, SiteAddress site) {
		return of(skill, null, site);
	}

	static SkillJson of(Skill skill, @Nullable List<SkillRequirement> needs, SiteAddress site) {
		List<SkillLevel> levels = Arrays.stream(Proficiency.values())
			.map((level) -> new SkillLevel(level.slug(), skill.at(level).text()))
			.toList();
		return new SkillJson(skill.slug(), skill.title(), site.at(Paths.skill(skill.slug())), skill.group(),
				skill.alsoKnownAs(), skill.definition().text(), levels, ReferenceJson.of(skill.references()),
				(needs != null) ? needs.stream().map((need) -> Need.of(need, site)).toList() : null);
	}

	/**
	 * A role that needs the skill.
	 *
	 * @param slug the role's slug
	 * @param title its title
	 * @param url the line on its page
	 * @param mustHave false for "good to have"
	 * @param proficiency how well
	 */
	public record Need(String slug, String title, String url, boolean mustHave, String proficiency) {

		static Need of(SkillRequirement need, SiteAddress site) {
			String anchor = Anchors.skill(need.skill().slug());
			return new Need(need.role().slug(), need.role().title(),
					site.at(Paths.role(need.role().slug()) + "#" + anchor), need.isMustHave(),
					need.proficiency().slug());
		}

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
