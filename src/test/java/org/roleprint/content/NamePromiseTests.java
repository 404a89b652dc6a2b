package org.roleprint.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.FormerName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.KPI;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * What the check says when pages lose names by which they were linked.
 */
class NamePromiseTests {

	private static final String LIST = "permalinks.txt";

	private static final String OTHERS = "also-known-as: [mentoring]";

	private final ContentSample sample = ContentSample.complete()
		.replacing(SKILL, "title: Coaching", "title: Coaching of others")
		.replacing(KPI, "title: SLO attainment", "title: Kept promises")
		.replacing(MANAGER, "title: Engineering Manager", "title: Manager of Engineers")
		.promised();

	@Test
	void listsEveryNameOfEveryPageOnce() {
		assertThat(this.sample.text(LIST).lines().filter((line) -> line.contains(" = "))).containsExactly(
				"/kpis/slo-attainment = Kept promises | slo-attainment",
				"/roles/director-of-engineering = Director of Engineering | Engineering Director | eng-director",
				"/roles/engineering-manager = Manager of Engineers | engineering-manager",
				"/skills/coaching = Coaching of others | mentoring | coaching");
		assertThat(this.sample.errors()).isEmpty();
		assertThat(this.sample.report().permalinks().unlisted()).isEmpty();
		assertThat(this.sample.report().permalinks().formerNames()).isEmpty();
	}

	@Test
	void asksForNoNamesWhereTheListHasNone() {
		ContentSample older = ContentSample.complete().published();
		ContentSample renamed = older.replacing(SKILL, OTHERS, "also-known-as: [guidance]");
		assertThat(renamed.errors()).isEmpty();
		assertThat(renamed.warnings()).noneMatch((line) -> line.contains("permalinks"));
	}

	@Test
	void warnsOfNewNamesWhereTheListHasSome() {
		ContentSample more = this.sample.replacing(SKILL, OTHERS,
				"also-known-as: [mentoring, \"Guidance, daily\", a|b, MENTORING]");
		assertThat(more.warnings())
			.contains(SKILL + ":1:1: warning: not in permalinks.txt yet: /skills/coaching = Guidance, daily; add with "
					+ "java -jar target/roleprint.jar permalinks --accept");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					skills/coaching.md               | title: Coaching of others              | title: Guidance     | Coaching of others
					kpis/slo-attainment.md           | title: Kept promises                   | title: Uptime       | Kept promises
					roles/engineering-manager.md     | title: Manager of Engineers            | title: Team Manager | Manager of Engineers
					skills/coaching.md               | also-known-as: [mentoring]             | also-known-as: []   | mentoring
					roles/director-of-engineering.md | also-known-as: [Engineering Director]  | also-known-as: []   | Engineering Director
					""")
	void saysWhatToWriteForLostName(String file, String before, String after, String name) {
		ContentSample changed = this.sample.replacing(file, before, after);
		assertThat(aboutNames(changed)).singleElement()
			.asString()
			.endsWith(":1: error: the name \"" + name + "\" no longer leads to /" + file.replace(".md", "")
					+ "; add \"former-names: [" + name + "]\" to " + file + " (or the name to the list there)");
		ContentSample mended = changed.replacing(file, after, after + "\nformer-names: [" + name + "]");
		assertThat(aboutNames(mended)).isEmpty();
		assertThat(mended.content().formerNames()).containsExactly(new FormerName(name, "/" + file.replace(".md", "")));
	}

	@Test
	void readsNamesInAnyCaseAndWithAnySignForSpace() {
		assertThat(aboutNames(this.sample.replacing(SKILL, OTHERS, "also-known-as: [Mentoring]"))).isEmpty();
		assertThat(aboutNames(this.sample.replacing(SKILL, "Coaching of others", "Coaching-of-Others"))).isEmpty();
	}

	@Test
	void namesSeveralLostNamesAtOnceAndQuotesThem() {
		ContentSample named = ContentSample.complete()
			.replacing(SKILL, OTHERS, "also-known-as: [mentoring, \"Guidance, daily\"]")
			.promised();
		assertThat(aboutNames(named.replacing(SKILL, "also-known-as: [mentoring, \"Guidance, daily\"]\n", "")))
			.singleElement()
			.asString()
			.contains("the names \"mentoring\", \"Guidance, daily\" no longer lead to /skills/coaching; add "
					+ "\"former-names: [mentoring, \"Guidance, daily\"]\" to skills/coaching.md (or the names to the list "
					+ "there)");
	}

	@Test
	void saysWhoTookName() {
		ContentSample taken = this.sample.replacing(DIRECTOR, "[Engineering Director]",
				"[Engineering Director, Mentoring]");
		assertThat(aboutNames(taken)).singleElement()
			.asString()
			.endsWith("the name \"mentoring\" no longer leads to /skills/coaching, since " + DIRECTOR
					+ " took it; add \"former-names: [mentoring]\" to skills/coaching.md (or the name to the list there), so "
					+ "that both are offered, or take it out of " + DIRECTOR);
		assertThat(aboutNames(taken.replacing(SKILL, OTHERS, OTHERS + "\nformer-names: [mentoring]"))).isEmpty();
	}

	@Test
	void namesOfPageThatWentGoAlong() {
		ContentSample renamed = this.sample.without(MANAGER)
			.with("roles/team-lead.md",
					this.sample.text(MANAGER)
						.replace("Manager of Engineers\n", "Team Lead\nformer-slugs: [engineering-manager]\n"))
			.replacing(DIRECTOR, "engineering-manager: Leads", "team-lead: Leads")
			.replacing(DIRECTOR, "[Engineering Manager](engineering-manager.md)", "[Team Lead](team-lead.md)");
		assertThat(renamed.errors()).isEmpty();
		assertThat(renamed.content().formerNames()).containsExactly(
				new FormerName("Manager of Engineers", "/roles/team-lead"),
				new FormerName("engineering-manager", "/roles/team-lead"));
		assertThat(renamed.report().permalinks().unlisted()).extracting((fresh) -> fresh.address())
			.contains("/roles/team-lead = Team Lead")
			.noneMatch((line) -> line.contains("Manager of Engineers"));
	}

	@Test
	void pageThatWasGivenUpKeepsItsNames() {
		ContentSample gone = this.sample.without(SKILL)
			.with("skills/tact.md", this.sample.text(SKILL).replace("Coaching of others", "Tact").replace(OTHERS, ""))
			.replacing(MANAGER, "coaching.md", "tact.md")
			.replacing(DIRECTOR, "coaching.md", "tact.md");
		assertThat(gone.replacing(LIST, "/skills/coaching\n", "/skills/coaching -> gone: /skills\n")
			.content()
			.formerNames()).extracting(FormerName::path).hasSize(3).containsOnly("/skills/coaching");
		assertThat(gone.replacing(LIST, "/skills/coaching\n", "/skills/coaching -> /skills/tact\n")
			.content()
			.formerNames()).extracting(FormerName::path).hasSize(3).containsOnly("/skills/tact");
	}

	private static List<String> aboutNames(ContentSample sample) {
		return sample.errors().stream().filter((line) -> line.contains(": the name")).toList();
	}

}
