package org.roleprint.web.skills;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of skills and the page of a skill.
 */
@WebTest
class SkillControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void listsEverySkillUnderItsGroupWithItsUse() {
		assertThat(this.mvc.get().uri("/skills")).hasStatusOk()
			.bodyText()
			.containsSubsequence("href=\"#group-leadership-and-people\"", "href=\"#group-reliability\"",
					"id=\"group-leadership-and-people\"", "href=\"/skills/organisation-design\"", "4 roles",
					"id=\"group-reliability\"", "href=\"/skills/incident-management\"", "4 roles",
					"About Incident management.", "href=\"/skills/observability\"", "0 roles");
	}

	@Test
	void filtersByGroupAndFindsByOtherNames() {
		assertThat(this.mvc.get().uri("/skills?group=reliability")).bodyText()
			.contains("2 of 3 skills", "<title>Skills: Reliability", "/skills/observability\"",
					"Remove the filter Group: </span>Reliability", "http://localhost/skills?group=reliability\"")
			.doesNotContain("/skills/organisation-design\"");
		assertThat(this.mvc.get().uri("/skills?find=Major incident")).bodyText()
			.contains("1 of 3 skills", "/skills/incident-management\"")
			.containsPattern("Leadership and people <span class=\"choice-count\">0<")
			.doesNotContain("/skills/observability\"");
	}

	@Test
	void ordersSkillsOfAllGroupsByUse() {
		assertThat(this.mvc.get().uri("/skills?sort=roles&group=reliability")).bodyText()
			.containsSubsequence("/skills/incident-management\"", "/skills/observability\"")
			.contains("href=\"/skills?sort=roles\"")
			.doesNotContain("id=\"group-reliability\"");
	}

	@Test
	void keepsRolesCollectedForTheComparison() {
		assertThat(this.mvc.get().uri("/skills?compare=director-of-sre&group=nowhere")).bodyText()
			.contains("To compare: Director of SRE.", "name=\"compare\" value=\"director-of-sre\"",
					"/skills?sort=title&amp;compare=director-of-sre\"", "No skill has", "<q>nowhere</q>");
	}

	@Test
	void showsWhatSkillIsAtEachLevel() {
		assertThat(this.mvc.get().uri("/skills/incident-management")).hasStatusOk()
			.bodyText()
			.contains("<title>Incident management", "About Incident management.", "major incident management",
					"href=\"/skills#group-reliability\"")
			.containsSubsequence("Awareness", "Knows it.", "Working", "Does it.", "Practitioner", "Shares it.",
					"Expert", "Leads it.");
	}

	@Test
	void linksRolesThatNeedItByLevelTheMostSeniorFirst() {
		assertThat(this.mvc.get().uri("/skills/incident-management")).bodyText()
			.containsSubsequence("4 roles need it", "id=\"needs-expert\"",
					"href=\"/roles/global-head-of-sre#skill-incident-management\"",
					"href=\"/roles/head-of-devops#skill-incident-management\"",
					"href=\"/roles/director-of-sre#skill-incident-management\"",
					"href=\"/roles/devops-manager#skill-incident-management\"")
			.contains("Must have", "Takes the worst incidents", "href=\"/roles?skill=incident-management\"")
			.doesNotContain("needs-working", "operations-lead");
	}

	@Test
	void linksReferencesWhereTheAddressIsCertain() {
		assertThat(this.mvc.get().uri("/skills/incident-management")).bodyText()
			.contains("href=\"https://sfia-online.org/en/skillcode/9/USUP\"");
	}

	@Test
	void saysWhenNoRoleNeedsSkill() {
		assertThat(this.mvc.get().uri("/skills/observability")).bodyText()
			.contains("0 roles need it", "No role names this skill yet.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/skills/incident-managment", "/skills/~", "/skills/a%20b", "/skills/head-of-devops" })
	void unknownSkillIsNotFound(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void linksUnderTheContextPath() {
		assertThat(this.mvc.get().uri("/cat/skills/incident-management").contextPath("/cat")).bodyText()
			.contains("href=\"/cat/roles/head-of-devops#skill-incident-management\"")
			.doesNotContain("href=\"/roles", "href=\"/skills");
	}

	@Test
	void ignoresUnknownParameters() {
		assertThat(this.mvc.get().uri("/skills?page=-7&group=<x>&q=%00")).hasStatusOk()
			.bodyText()
			.contains("&lt;x&gt;")
			.doesNotContain("<x>");
	}

}
