package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.FactKey;
import org.roleprint.catalog.OwnFact;
import org.roleprint.catalog.listing.FacetGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * What {@code catalog.yaml} says of the whole catalog.
 */
class CatalogFileTests {

	private final ContentSample sample = ContentSample.complete();

	@Test
	void catalogWithoutTheFileIsCalledAsUsual() {
		CatalogDescription description = this.sample.content().description();
		assertThat(description).isEqualTo(CatalogDescription.USUAL);
		assertThat(description.summary()).startsWith("Blueprints of roles: what each one is answerable for");
	}

	@Test
	void catalogSaysItsNameWordAndLanguage() {
		CatalogDescription description = this.sample.with("catalog.yaml", """
				name: Ward Ladder
				holds: nursing roles
				language: de-AT
				""").content().description();
		assertThat(description.name()).isEqualTo("Ward Ladder");
		assertThat(description.summary()).startsWith("Rollenbilder (nursing roles): wofür ");
		assertThat(description.heading()).isEqualTo("Nursing roles");
		assertThat(description.locale()).isEqualTo(Locale.forLanguageTag("de-AT"));
		assertThat(description.openGraphLocale()).isEqualTo("de_AT");
	}

	@Test
	void laterDirectoryHasTheLastWordOnWhatItSays(@TempDir Path ours, @TempDir Path theirs)
			throws NotDirectoryException {
		ContentDirectory.write(ours,
				this.sample.with("catalog.yaml", "name: Ours\nlanguage: en-US\ndescription: What we do.\n"));
		ContentDirectory.write(theirs, "catalog.yaml", "name: Theirs\n");
		CatalogDescription both = new CatalogBuilder("build").content(ContentCheck.of(List.of(ours, theirs)))
			.description();
		assertThat(both).isEqualTo(CatalogDescription.of("Theirs", "What we do.", "roles", "en-US"));
	}

	@Test
	void ownFactsOfARoleAreTakenAsTheyAre() {
		ContentSample own = this.sample.replacing(MANAGER, "changes:\n",
				"x: { grade: E4, sites: [Leeds, Berlin], Odd Key: \"1\", deep: { a: b }, none: [] }\nchanges:\n");
		assertThat(own.errors()).isEmpty();
		assertThat(own.content().roles().get(1).profile().own()).containsExactly(new OwnFact("grade", List.of("E4")),
				new OwnFact("sites", List.of("Leeds", "Berlin")), new OwnFact("Odd Key", List.of("1")));
	}

	@Test
	void ownFactsMayRunOverLines() {
		ContentSample own = this.sample.replacing(MANAGER, "changes:\n",
				"x:\n  travel: |\n    Two days a month,\n\n    mostly Leeds\nchanges:\n");
		assertThat(own.errors()).isEmpty();
		assertThat(own.content().roles().get(1).profile().own())
			.containsExactly(new OwnFact("travel", List.of("Two days a month, mostly Leeds")));
	}

	@Test
	void catalogNamesTheKeysOfOwnFacts() {
		CatalogDescription description = this.sample
			.with("catalog.yaml", "facts:\n  grade: Pay grade\n  site: { label: Based in, filter: true }\n")
			.content()
			.description();
		assertThat(description.fact("grade")).isEqualTo(new FactKey("grade", "Pay grade", false));
		assertThat(description.fact("site")).isEqualTo(new FactKey("site", "Based in", true));
		assertThat(description.fact("pay-band")).isEqualTo(new FactKey("pay-band", "Pay band", false));
		assertThat(FacetGroup.of(description)).last().extracting(FacetGroup::parameter).isEqualTo("x-site");
	}

	@Test
	void roleNamesItsLevelByFileTitleOrAnotherName() {
		String level = "---\ntitle: %s\nrank: %d\ntrack: management\nalso-known-as: [%s]\n---\n\nOne rung.\n";
		ContentSample own = this.sample.replacing(MANAGER, "level: manager", "level: Senior 1")
			.replacing(DIRECTOR, "level: director", "level: ic7")
			.with("levels/first.md", level.formatted("Senior 1", 50, "S1"))
			.with("levels/m6.md", level.formatted("M6", 60, "IC7"));
		assertThat(own.errors()).isEmpty();
		assertThat(own.content().roles()).extracting(RoleEntry::level).containsExactly("m6", "first");
		assertThat(own.replacing(MANAGER, "level: Senior 1", "level: Senior 2").errors()).singleElement()
			.asString()
			.contains("unknown level \"senior 2\"", "the levels are first (Senior 1), m6");
	}

	@Test
	void changedFileIsNewContent(@TempDir Path directory) throws NotDirectoryException {
		ContentDirectory.write(directory, this.sample.with("catalog.yaml", "name: Before\n"));
		String before = ContentFiles.read(List.of(directory)).checksum();
		ContentDirectory.write(directory, "catalog.yaml", "name: After\n");
		assertThat(ContentFiles.read(List.of(directory)).checksum()).isNotEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"language: en_GB | 1:11: error: \"en_GB\" is no language; write a BCP 47 tag, such as en-GB",
			"language: x-own | 1:11: error: \"x-own\" is no language",
			"title: Ward | 1:1: error: unknown key \"title\"", "name: [a, b] | 1:7: error: \"name\" must be one text",
			"name: A name that goes on and on until nobody can read it in a heading any more | 1:7: error: \"name\" is "
					+ "longer than 60 characters; say it shorter",
			"- name | 1:1: error: the file holds no \"key: value\" lines",
			"facts: { site: { label: Site, filter: yes } } | 1:39: error: \"filter\" must be true or false",
			"facts: [site] | 1:8: error: \"facts\" must hold",
			"roles: { include: x } | 1:19: error: \"include\" must be a list",
			"roles: { only: [x] } | 1:10: error: unknown key \"only\"" })
	void saysWhatIsWrong(String text, String message) {
		assertThat(this.sample.with("catalog.yaml", text + "\n").errors())
			.anySatisfy((line) -> assertThat(line).startsWith("catalog.yaml:" + message));
	}

}
