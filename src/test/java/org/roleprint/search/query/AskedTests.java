package org.roleprint.search.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which roles a query names, and which part of their pages.
 */
class AskedTests {

	private static final Titles TITLES = new Titles(List.of(role("devops-manager", "DevOps Manager"),
			role("devops-director", "DevOps Director"), role("platform-engineer", "Platform Engineer"),
			role("director-of-platform-engineering", "Director of Platform Engineering"),
			role("tech-lead", "Tech Lead", "Team Lead"), role("software-engineer", "Software Engineer", "Coder"),
			role("release-engineer", "Release Engineer", "Build Engineer"), role("staff-engineer", "Staff Engineer"),
			role("principal-engineer", "Principal Engineer", "Principal"),
			role("head-of-data", "Head of Data Engineering")), Map.of(), Language.ENGLISH);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			how do i tell if a devops manager candidate is any good  | HIRING
			what do you move up to after head of data engineering    | CAREER_PATH
			head of data engineering what can they spend             | DECISION_RIGHTS
			how does a devops manager decide                         | DECISION_RIGHTS
			what does a devops manager do                            | RESPONSIBILITIES
			devops manager kpis                                      | KPIS
			does a tech lead need a phd                              | QUALIFICATIONS
			how many direct reports should a devops manager have     | FACTS
			tech lead say in hiring                                  | DECISION_RIGHTS
			interview loop for a platform engineer                   | HIRING
			what do devops managers get wrong                        | FAILURE_MODES
			move into devops manager from support                    | CAREER_PATH
			how do i go from tech lead to running a team             | CAREER_PATH
			""")
	void takesTheWordThatSaysMostForThePart(String typed, RolePart part) {
		assertThat(asked(typed).part()).isEqualTo(part);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			my first 90 days with former peers     | FIRST_YEAR
			how much may I spend without asking    | DECISION_RIGHTS
			red flags in interviews                | HIRING
			what to do in the first 100 days       | FIRST_YEAR
			what must I have done by the end of my first three months | FIRST_YEAR
			who has the final word on a big launch | DECISION_RIGHTS
			spend without having to ask the board  | DECISION_RIGHTS
			reject someone who looks great on paper | HIRING
			budget approval limit                  | DECISION_RIGHTS
			5+ years managing managers             | QUALIFICATIONS
			which certifications are worth having  | QUALIFICATIONS
			proven track record of leading teams   | QUALIFICATIONS
			how do I get from senior to staff      | NEXT_STEP
			mentoring as evidence for promotion    | NEXT_STEP
			what would an interviewer ask me about error budgets | HIRING
			how do I tell two people apart by their resumes | HIRING
			how do I answer "tell me about a time you broke it" | HIRING
			can I move into modelling without a PhD | QUALIFICATIONS
			can I move somebody to another team    | DECISION_RIGHTS
			weak on trade-offs and never asked about failure modes of the thing | none
			what are the failure modes             | FAILURE_MODES
			how to staff a team in two countries   | none
			logs are kept for 5 years              | none
			interview panel                        | none
			onboarding                             | none
			devops manager first 90 days           | none
			""")
	void takesAPartWithoutARoleOnlyWhereItIsAskedForPlainly(String typed, @Nullable RolePart part) {
		assertThat(asked(typed).partOfAny()).isEqualTo(part);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			who reports to the devops director                               | true  | none
			reports to devops manager or tech lead                           | true  | none
			who does a devops manager report to                              | false | FACTS
			does the head of data engineering report to a devops director    | false | FACTS
			monthly report of the tech lead                                  | false | none
			""")
	void tellsWhoReportsToARoleFromWhomItReportsTo(String typed, boolean reports, @Nullable RolePart part) {
		Asked asked = asked(typed);
		assertThat(asked.reports()).isEqualTo(reports);
		assertThat(asked.part()).isEqualTo(part);
	}

	@Test
	void takesALittleVerbForNoPartWhereMoreIsAsked() {
		assertThat(asked("does a devops manager still write scripts").part()).isNull();
		assertThat(asked("what does a devops manager do").part()).isEqualTo(RolePart.RESPONSIBILITIES);
	}

	@Test
	void takesABossThatAnAdvertNamesForNoRoleThatIsWanted() {
		Asked advert = asked("Reporting to the devops director, you will lead a group of forty people");
		assertThat(advert.roles()).isEmpty();
		assertThat(advert.reports()).isFalse();
		assertThat(asked("which of all these roles are reporting to the devops director now").reports()).isTrue();
	}

	@Test
	void takesAWordOfALongerTermForNoTitle() {
		Thesaurus terms = Thesaurus.of(List.of(ThesaurusConcept.named("coder portal")));
		assertThat(Concepts.of(SearchQuery.of("internal coder portal"), terms, TITLES).roles()).isEmpty();
		assertThat(Concepts.of(SearchQuery.of("coder interview"), terms, TITLES).roles())
			.containsExactly("software-engineer");
	}

	@Test
	void asksForAPartAndNotForAnUnknownManager() {
		Asked asked = asked("first 90 days manager");
		assertThat(asked.titles()).isEmpty();
		assertThat(asked.partOfAny()).isEqualTo(RolePart.FIRST_YEAR);
		assertThat(asked("nursery manager").titles()).hasSize(1);
		assertThat(asked("escalate above my manager").titles()).isEmpty();
	}

	@Test
	void tellsASentenceFromWords() {
		assertThat(asked("who owns the pipelines").sentence()).isTrue();
		assertThat(asked("somebody has to look after all pipelines").sentence()).isTrue();
		assertThat(asked("pipeline owner").sentence()).isFalse();
	}

	@Test
	void letsOneRankStandForBothThatAreCompared() {
		assertThat(asked("platform engineering vs devops director").roles())
			.containsExactly("director-of-platform-engineering", "devops-director");
	}

	@ParameterizedTest
	@ValueSource(strings = { "staff vs principal", "what's the difference between staff and principal when I read a CV",
			"difference between staff and principal, is it one pay grade or two" })
	void knowsEngineersByTheirRankAloneWhereTheyAreCompared(String typed) {
		assertThat(asked(typed).roles()).containsExactly("staff-engineer", "principal-engineer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "staff costs", "staff and principal", "principal engineer vs tech lead" })
	void takesARankAloneForNoEngineerElsewhere(String typed) {
		assertThat(asked(typed).roles()).doesNotContain("staff-engineer");
	}

	@Test
	void leavesARankThatWasTyped() {
		assertThat(asked("platform engineer vs devops director").roles()).containsExactly("platform-engineer",
				"devops-director");
	}

	@ParameterizedTest
	@ValueSource(strings = { "you will lead a team of six", "lead with the team" })
	void doesNotReadATitleAcrossLittleWords(String typed) {
		assertThat(asked(typed).roles()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			manager of devops                                                       | devops-manager
			managers, devops                                                        | devops-manager
			coders                                                                  | software-engineer
			coding                                                                  | none
			build engineers                                                         | release-engineer
			engineer, build                                                         | release-engineer
			dev-ops manager                                                         | devops-manager
			dev ops mgr                                                             | devops-manager
			software dev ops                                                        | none
			engineers building pipelines                                            | none
			how do coders get on                                                    | software-engineer
			coders must never be able to deploy their own changes to production     | none
			a coder must never be able to deploy their own changes to production    | software-engineer
			""")
	void readsATitleInAnyOrderButInNoOtherForm(String typed, @Nullable String slug) {
		assertThat(asked(typed).roles()).isEqualTo((slug != null) ? List.of(slug) : List.of());
	}

	private static Asked asked(String typed) {
		return Concepts.of(SearchQuery.of(typed), Thesaurus.NONE, TITLES);
	}

	private static CatalogName role(String slug, String title, String... others) {
		return new CatalogName(Kind.ROLE, slug, title, List.of(others), List.of(), List.of(), false);
	}

}
