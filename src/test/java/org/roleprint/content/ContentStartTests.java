package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.catalog.listing.RoleIndex;
import org.roleprint.catalog.listing.RoleListing;
import org.roleprint.catalog.listing.RoleSort;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * How content directories come into a starting application.
 */
class ContentStartTests extends ContentApplicationTest {

	@Test
	void importsBeforeAnybodyIsServed(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:started")) {
			assertThat(roles(context)).containsExactly("director-of-engineering", "engineering-manager");
			assertThat(output)
				.containsPattern("Content imported: 6 files, 2 roles: 0 errors, [0-9]+ warnings, [0-9]+ ms");
		}
	}

	@Test
	void startsWithTheLadderOfCompany() {
		String level = "---\ntitle: %s\nrank: %d\ntrack: management\n---\n\nOne rung.\n";
		ContentDirectory.write(this.directory,
				this.sample.replacing(MANAGER, "level: manager", "level: ic5")
					.replacing(DIRECTOR, "level: director", "level: m6")
					.with("levels/ic5.md", level.formatted("IC5", 50))
					.with("levels/m6.md", level.formatted("M6", 60)));
		try (ConfigurableApplicationContext context = start("mem:ladder")) {
			Edition edition = context.getBean(Catalog.class).edition();
			assertThat(edition.levels()).extracting(Level::title).containsExactly("IC5", "M6");
			RoleListing listing = RoleListing.of(RoleIndex.of(edition),
					new RoleFilter(Map.of(FacetGroup.LEVEL, Set.of("ic5"))), RoleSort.LEVEL);
			assertThat(listing.roles()).extracting(RoleCard::slug).containsExactly("engineering-manager");
			assertThat(listing.facets()).filteredOn((facet) -> facet.group() == FacetGroup.LEVEL)
				.flatExtracting(Facet::values)
				.extracting(Facet.Value::slug)
				.containsExactly("ic5", "m6");
		}
	}

	@Test
	void refusesToStartWithErrorsAndPrintsTheWholeReport(CapturedOutput output) {
		ContentDirectory.write(this.directory,
				this.sample.replacing(MANAGER, "level: manager", "level: boss")
					.replacing(MANAGER, "## Mission", "## Why")
					.with("permalinks.txt", "/skills/tact\n"));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> start("mem:refused"))
			.havingRootCause()
			.isInstanceOf(ContentRefusedException.class);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains(this.directory + "/roles/engineering-manager.md:4:8: error: unknown level \"boss\"")
			.contains(this.directory + "/roles/engineering-manager.md:12:1: error: unknown section \"Why\"")
			.contains(this.directory + "/permalinks.txt:1:1: error: the address /skills/tact no longer leads anywhere")
			.containsPattern("7 files, 2 roles: 3 errors, [0-9]+ warnings");
	}

	@Test
	void refusesToStartWithoutItsDirectory(CapturedOutput output) {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> start("mem:nowhere", "--roleprint.content-dir=" + this.directory + "/nowhere"));
		assertThat(output).contains("There is no content directory \"" + this.directory + "/nowhere\"");
	}

	@Test
	void skipsUnchangedContentAtTheSecondStart(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample);
		String database = "file:" + this.second + "/catalog";
		start(database).close();
		try (ConfigurableApplicationContext context = start(database)) {
			assertThat(roles(context)).hasSize(2);
			assertThat(output).containsPattern("Content unchanged: 6 files, nothing to import, [0-9]+ ms");
		}
	}

	@Test
	void refusesSpoiltFileBesideUnchangedContentAtTheSecondStart(CapturedOutput output) throws IOException {
		ContentDirectory.write(this.directory, this.sample);
		String database = "file:" + this.second + "/catalog";
		start(database).close();
		Files.write(this.directory.resolve("skills/spoilt.md"), new byte[] { 'M', (byte) 0xE9 });
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> start(database));
		assertThat(output).contains(this.directory + "/skills/spoilt.md:1:2: error: this is not UTF-8");
	}

	@Test
	void refusesToStartWithoutAnyRole(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample.without(MANAGER).without(DIRECTOR));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> start("mem:roleless"));
		assertThat(output).contains(this.directory + ":1:1: error: there is no role here");
	}

	@Test
	void waitsForDirectoriesThatAreStillWrittenTo() {
		ContentDirectory.write(this.directory, this.sample);
		this.clock.meanwhile(() -> {
			if (this.changes.incrementAndGet() < 8) {
				write("x".repeat(this.changes.get()));
			}
		});
		try (ConfigurableApplicationContext context = start("mem:restless")) {
			assertThat(context.getBean(Catalog.class).edition().thesaurus().concepts())
				.containsExactly(ThesaurusConcept.named("xxxxxxx").withPlainWords(List.of("boss")));
		}
	}

	@Test
	void refusesToStartWithDirectoriesThatNeverRest(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample);
		this.clock.meanwhile(this::writeAnotherSynonym);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> start("mem:never"));
		assertThat(output).contains("The content directories changed each time they were read");
	}

	@Test
	void letsLaterDirectoriesReplaceAndAddFiles() {
		ContentDirectory.write(this.directory, this.sample);
		ContentDirectory.write(this.second, MANAGER,
				this.sample.text(MANAGER).replace("Leads one team", "Leads our one team"));
		ContentDirectory.write(this.second, "synonyms.txt", "boss => engineering manager\n");
		try (ConfigurableApplicationContext context = start("mem:layered",
				"--roleprint.content-dir=" + this.directory + "," + this.second)) {
			Catalog catalog = context.getBean(Catalog.class);
			assertThat(catalog.edition().roleCards()).extracting(RoleCard::excerpt)
				.containsExactly("Answers for several teams through their managers.",
						"Leads our one team and answers for its people and its delivery.");
			assertThat(catalog.edition().thesaurus().concepts())
				.containsExactly(ThesaurusConcept.named("engineering manager").withPlainWords(List.of("boss")));
		}
	}

}
