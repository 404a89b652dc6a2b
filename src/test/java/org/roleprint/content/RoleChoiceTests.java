package org.roleprint.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.StepDirection;
import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * A directory of a company over one of ours: which of its roles it takes.
 */
class RoleChoiceTests {

	private static final String LINKS = " See [the manager](engineering-manager.md#growth-talks), who [coaches]"
			+ "(../skills/coaching.md) with [a pager](../skills/paging.md).";

	@TempDir
	private Path ours;

	@TempDir
	private Path theirs;

	/** With skill, KPI and concept that only the manager needs, all of it published. */
	@BeforeEach
	void write() {
		ContentSample sample = ContentSample.complete();
		ContentSample more = sample
			.with("skills/paging.md",
					sample.text(ContentSample.SKILL)
						.replace("title: Coaching", "title: Paging")
						.replace("[mentoring]", "[]"))
			.replacing(MANAGER, "| Grows two successors |",
					"| Grows two successors |\n| [Paging](../skills/paging.md) | Expert | Wakes people |")
			.replacing(DIRECTOR, "Coaches every manager monthly.", "Coaches every manager monthly." + LINKS)
			.with("thesaurus/people.md",
					"---\ntitle: People\n---\n\n## Beeper\n\n- **Belongs to.** [Paging](../skills/paging.md)\n");
		ContentDirectory.write(this.ours, more.published());
	}

	@Test
	void stepsDifferencesAndLinksToWhatIsNotTakenBecomePlainTitles() {
		choose("roles: { include: [director-of-engineering] }");
		assertThat(problems()).isEmpty();
		CatalogContent content = content();
		assertThat(content.roles()).singleElement().satisfies((role) -> {
			assertThat(role.steps()).extracting(CareerStepEntry::other, CareerStepEntry::otherTitle)
				.containsExactly(tuple(null, "Engineering Manager"));
			assertThat(role.differences()).extracting((told) -> told.other() + " " + told.otherTitle())
				.containsExactly("null Engineering Manager");
			assertThat(role.responsibilities().get(0).text().html())
				.contains("See the manager, who <a href=\"~/skills/coaching\">coaches</a> with a pager.");
			assertThat(role.profile().markdown()).contains(
					"See the manager, who [coaches](~/skills/coaching) with a pager.",
					"- Engineering Manager, promotion");
		});
		assertThat(content.skills()).extracting((skill) -> skill.slug()).containsExactly("coaching");
		assertThat(content.thesaurus()).singleElement()
			.satisfies((concept) -> assertThat(concept.belongsTo()).isEmpty());
	}

	@Test
	void excludesRoles() {
		choose("roles: { exclude: [engineering-manager] }");
		assertThat(problems()).isEmpty();
		assertThat(content().roles()).extracting(RoleEntry::slug).containsExactly("director-of-engineering");
	}

	@Test
	void roleInThePlaceOfAnotherHasItsStepsAddressAndName() {
		own("team-lead", "Team Lead", "- Product Manager, lateral, 1–2 years. From how to what.");
		choose("roles: { replaced-by: { engineering-manager: team-lead } }");
		assertThat(problems()).isEmpty();
		RoleEntry director = role("director-of-engineering");
		assertThat(director.steps()).extracting(CareerStepEntry::other).containsExactly("team-lead");
		assertThat(director.differences()).extracting((told) -> told.other()).containsExactly("team-lead");
		assertThat(director.responsibilities().get(0).text().html())
			.contains("See <a href=\"~/roles/team-lead\">the manager</a>");
		RoleEntry lead = role("team-lead");
		assertThat(lead.steps()).anySatisfy((step) -> {
			assertThat(step.other()).isEqualTo("director-of-engineering");
			assertThat(step.direction()).isEqualTo(StepDirection.TO);
		});
		assertThat(lead.profile().formerSlugs()).containsExactly("engineering-manager");
		assertThat(content().formerNames()).anySatisfy((name) -> {
			assertThat(name.name()).isEqualTo("Engineering Manager");
			assertThat(name.path()).isEqualTo("/roles/team-lead");
		});
	}

	@Test
	void stepOfAnAddedRoleStandsOnOurPageToo() {
		own("team-lead", "Team Lead",
				"- [Engineering Manager](engineering-manager.md), lateral, 1–2 years. From the work to its people.");
		assertThat(problems()).isEmpty();
		assertThat(role("engineering-manager").steps()).filteredOn((step) -> "team-lead".equals(step.other()))
			.singleElement()
			.satisfies((step) -> {
				assertThat(step.direction()).isEqualTo(StepDirection.SIDEWAYS);
				assertThat(step.years().text()).isEqualTo("1–2 years");
				assertThat(step.text().text()).isEqualTo("From the work to its people.");
			});
	}

	@Test
	void unusedSkillOfTheChoosingDirectoryIsToldAllTheSame() {
		ContentDirectory.write(this.theirs, "skills/juggling.md",
				ContentSample.complete()
					.text(ContentSample.SKILL)
					.replace("title: Coaching", "title: Juggling")
					.replace("[mentoring]", "[]"));
		choose("roles: { include: [director-of-engineering] }");
		assertThat(problems()).singleElement()
			.asString()
			.contains("juggling.md:1:1: warning: no role needs this skill");
	}

	@Test
	void changedChoiceChangesTheRolesThatSaidOthers() {
		String before = role("director-of-engineering").profile().checksum();
		choose("roles: { include: [director-of-engineering] }");
		assertThat(role("director-of-engineering").profile().checksum()).isNotEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"include: [director-of-engineerin] | 1:20: error: there is no role \"director-of-engineerin\", perhaps "
					+ "\"director-of-engineering\"?",
			"exclude: [nobody] | 1:20: error: there is no role \"nobody\"; use the name of a file in roles/",
			"exclude: [team-lead] | 1:20: error: the role \"team-lead\" stands in",
			"replaced-by: { engineering-manager: nobody } | 1:46: error: there is no role \"nobody\" in this catalog" })
	void saysWhatIsWrongWithTheChoice(String choice, String message) {
		own("team-lead", "Team Lead", "- Product Manager, lateral, 1–2 years. From how to what.");
		choose("roles: { " + choice + " }");
		assertThat(problems()).anySatisfy((line) -> assertThat(line).contains("catalog.yaml:" + message));
	}

	@Test
	void listOfOurPagesIsTheRealOne() throws IOException {
		try (Stream<Path> roles = Files.list(Path.of("content/roles"));
				Stream<Path> guides = Files.list(Path.of("content/guides"));
				Stream<String> lines = Files
					.lines(Path.of("src/main/resources/org/roleprint/content/choice/our-pages.txt"))) {
			assertThat(lines)
				.containsExactlyInAnyOrderElementsOf(Stream.concat(roles, guides).map(RoleChoiceTests::line).toList());
		}
	}

	private static String line(Path file) {
		try {
			String title = Files.readAllLines(file)
				.stream()
				.filter((line) -> line.startsWith("title: "))
				.findFirst()
				.orElseThrow();
			return Path.of("content").relativize(file).toString().replace(".md", "") + " = "
					+ title.substring("title: ".length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void choose(String choice) {
		ContentDirectory.write(this.theirs, "catalog.yaml", choice + "\n");
	}

	private void own(String slug, String title, String sideways) {
		String text = ContentSample.complete()
			.text(MANAGER)
			.replace("title: Engineering Manager", "title: " + title)
			.replaceFirst("- \\[Director of Engineering].*",
					"- Chief of Everything, promotion, 4–7 years. Leads managers.")
			.replaceFirst("- Product Manager, lateral.*", sideways);
		ContentDirectory.write(this.theirs, "roles/" + slug + ".md", text);
	}

	private RoleEntry role(String slug) {
		return content().roles().stream().filter((role) -> role.slug().equals(slug)).findFirst().orElseThrow();
	}

	private CatalogContent content() {
		return new CatalogBuilder("build").content(report());
	}

	/** Errors, and warnings that a choice could bring; the sample is short of much. */
	private List<String> problems() {
		return report().problems()
			.stream()
			.filter((problem) -> problem.isError() || !problem.message()
				.matches("(the number of|the section|the career path has no|no line is marked|the level has no).*"))
			.map(ContentProblem::line)
			.toList();
	}

	private ContentReport report() {
		try {
			return ContentCheck.of(List.of(this.ours, this.theirs));
		}
		catch (NotDirectoryException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
