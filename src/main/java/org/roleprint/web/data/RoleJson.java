package org.roleprint.web.data;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint.
 *
 * @param slug the role's slug
 * @param title its title
 * @param url its page
 * @param markdown its blueprint as Markdown
 * @param excerpt plain text of at most 320 characters
 * @param summary the whole lead, plain text
 * @param family its job family
 * @param level its level
 * @param alsoKnownAs other titles and abbreviations
 * @param formerSlugs earlier addresses
 * @param reportsTo titles it reports to
 * @param span how many people and teams, in words
 * @param references codes in other frameworks
 * @param facts what the company says of it besides
 * @param updated the day the blueprint last changed
 * @param responsibilities what the role answers for, in the order of the page
 * @param skills what it takes
 * @param kpis how it is measured
 * @param careerSteps where it leads and where it comes from
 * @param differsFrom roles with an alike title, and how they differ
 * @param sections the free sections
 * @param changes change notes, newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoleJson(String slug, String title, String url, String markdown, String excerpt, String summary, Named family,
		LevelJson level, List<String> alsoKnownAs, List<String> formerSlugs, List<String> reportsTo,
		@Nullable String span, List<ReferenceJson> references, List<OwnFactJson> facts, @Nullable LocalDate updated,
		List<RolePartsJson.Responsibility> responsibilities, List<RolePartsJson.Skill> skills,
		List<RolePartsJson.Kpi> kpis, List<RolePartsJson.Step> careerSteps, List<RolePartsJson.Difference> differsFrom,
		List<RolePartsJson.Section> sections, List<RolePartsJson.Change> changes) {

}
