package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the files of a thesaurus add up to, and what can be wrong between them.
 */
class ThesaurusContentTests {

	private static final String HEAD = "---\ntitle: Operations\n---\n\n";

	private static final String FIRST = "thesaurus/operations.md";

	private final ContentSample sample = ContentSample.complete();

	@TempDir
	private Path ours;

	@TempDir
	private Path theirs;

	@Test
	void addsUpTheFilesOfAllDirectories() throws NotDirectoryException {
		ContentDirectory.write(this.ours, FIRST, HEAD + "## On-call\n- **Tools.** PagerDuty\n\n## Release\n");
		ContentDirectory.write(this.theirs, FIRST, HEAD + "## on call\n- **Tools.** Opsgenie, pagerduty\n\n## Rota\n");
		ContentReport report = check();
		assertThat(report.hasErrors()).isFalse();
		assertThat(concepts(report)).containsExactly(concept("On-call", List.of("PagerDuty", "Opsgenie"), List.of()),
				ThesaurusConcept.named("Release"), ThesaurusConcept.named("Rota"));
		assertThat(report.files()).isEqualTo(8);
	}

	@Test
	void addsUpTheSynonymsOfAllDirectories() throws NotDirectoryException {
		ContentDirectory.write(this.ours, "synonyms.txt", "rollout, deployment\n");
		ContentDirectory.write(this.theirs, "synonyms.txt", "go-live => roll-out\n");
		assertThat(concepts(check())).containsExactly(ThesaurusConcept.named("rollout", "deployment"),
				concept("roll-out", "go-live"));
	}

	@Test
	void readsSynonymsOnAsConceptsThatAddUp() {
		assertThat(concepts(this.sample.with(FIRST, HEAD + "## On-call\n- **Other names.** standby\n")
			.with("synonyms.txt",
					"pager => standby\ntrain => course\nstandby, duty\nrca, root cause\nrca => review\n")))
			.containsExactly(
					new ThesaurusConcept("On-call", List.of("standby", "duty"), List.of(), List.of(), List.of("pager"),
							List.of(), List.of()),
					ThesaurusConcept.named("rca", "root cause"), concept("course", "train"),
					concept("review", "rca", "root cause"));
	}

	@Test
	void leadsArrowsOfSynonymsToConceptsOfLaterLines() {
		assertThat(concepts(this.sample.with("synonyms.txt", "k8s => kubernetes\ncontainer platform, kubernetes\n")))
			.containsExactly(new ThesaurusConcept("container platform", List.of("kubernetes"), List.of(), List.of(),
					List.of("k8s"), List.of(), List.of()));
	}

	@Test
	void changesItsChecksumWithTextThatAddsUp() throws NotDirectoryException {
		ContentDirectory.write(this.ours, FIRST, HEAD + "## A\n");
		ContentDirectory.write(this.theirs, FIRST, HEAD + "## B\n");
		String before = check().checksum();
		ContentDirectory.write(this.ours, FIRST, HEAD + "## C\n");
		assertThat(check().checksum()).isNotEqualTo(before);
	}

	@Test
	void reportsConceptThatStandsTwiceInOneDirectory() {
		assertThat(this.sample.with(FIRST, HEAD + "## Roll-outs\n")
			.with("thesaurus/release.md", HEAD + "## Roll out\n")
			.errors())
			.containsExactly("thesaurus/release.md:5:4: error: the concept \"Roll out\" stands already in "
					+ "thesaurus/operations.md:5; join the two, or name one of them otherwise");
	}

	@Test
	void reportsLinksThatLeadNowhere() {
		assertThat(this.sample.with(FIRST, HEAD + """
				## A
				- **Belongs to.** [Coaching](../skills/coachin.md), [SLO attainment](../kpis/slo-attainment.md)
				""").errors()).containsExactly(FIRST
				+ ":6:19: error: there is no skill \"coachin\", perhaps \"coaching\"?; " + "link to a file in skills/");
	}

	@Test
	void warnsOfWordThatLeadsToTwoConcepts() {
		ContentSample clash = this.sample
			.with(FIRST, HEAD + "## Pipeline\n- **Narrower.** build\n\n## Data flow\n- **Plain words.** pipelines\n")
			.with("thesaurus/release.md", HEAD + "## Hiring\n- **Tools.** Builds\n");
		assertThat(clash.errors()).isEmpty();
		assertThat(warnings(clash)).containsExactlyInAnyOrder(FIRST
				+ ":9:20: warning: \"pipelines\" leads to two concepts, \"Data flow\" here and \"Pipeline\" in "
				+ "thesaurus/operations.md:5; take it out of one, or, if it has two meanings, write \"- **Not.** "
				+ "Pipeline\" here and \"- **Not.** Data flow\" there",
				"thesaurus/release.md:6:14: warning: \"Builds\" leads to two concepts, \"Hiring\" here and \"Pipeline\" in "
						+ "thesaurus/operations.md:6; take it out of one, or, if it has two meanings, write \"- **Not.** "
						+ "Pipeline\" here and \"- **Not.** Hiring\" there");
	}

	@Test
	void letsWordHaveTwoMeaningsThatOneConceptTellsApart() {
		assertThat(warnings(this.sample.with(FIRST,
				HEAD + "## Pipeline\n\n## Data flow\n- **Plain words.** pipelines\n- **Not.** pipelines\n")))
			.isEmpty();
	}

	@Test
	void warnsOfWordThatStandsTwiceInOneConcept() {
		assertThat(warnings(this.sample.with(FIRST, HEAD + "## Pipeline\n- **Plain words.** pipelines\n")))
			.containsExactly(
					FIRST + ":6:20: warning: \"pipelines\" stands in this concept already, in this or another form; "
							+ "keep it where it fits best");
	}

	@Test
	void warnsOfNotThatNamesNoOtherConcept() {
		assertThat(warnings(
				this.sample.with(FIRST, HEAD + "## Pipeline\n- **Not.** Pipelines, Data flw\n\n## Data flow\n")))
			.containsExactlyInAnyOrder(
					FIRST + ":6:12: warning: this names the concept itself; name another one or take it out",
					FIRST + ":6:23: warning: there is no concept \"Data flw\", perhaps \"Data flow\"?; write the heading of "
							+ "one");
	}

	/** What is said of the thesaurus; the sample's roles are not complete. */
	private static List<String> warnings(ContentSample sample) {
		return sample.warnings().stream().filter((line) -> line.startsWith("thesaurus/")).toList();
	}

	private ContentReport check() throws NotDirectoryException {
		ContentDirectory.write(this.ours, this.sample);
		return ContentCheck.of(List.of(this.ours, this.theirs));
	}

	private static List<ThesaurusConcept> concepts(ContentSample sample) {
		return concepts(sample.report());
	}

	private static List<ThesaurusConcept> concepts(ContentReport report) {
		return new CatalogBuilder("test build").content(report).thesaurus();
	}

	private static ThesaurusConcept concept(String name, String... plainWords) {
		return ThesaurusConcept.named(name).withPlainWords(List.of(plainWords));
	}

	private static ThesaurusConcept concept(String name, List<String> tools, List<String> plainWords) {
		return new ThesaurusConcept(name, List.of(), List.of(), tools, plainWords, List.of(), List.of());
	}

}
