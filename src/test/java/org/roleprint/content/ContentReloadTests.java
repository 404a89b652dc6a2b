package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.sql.DataSource;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * How changed content directories come into a running application.
 */
class ContentReloadTests extends ContentApplicationTest {

	@Test
	void keepsTheRunningCatalogWhenAReloadHasErrors(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:reloaded", "--roleprint.reload-interval=1h",
				"--management.server.port=0")) {
			ContentReload reload = context.getBean(ContentReload.class);
			assertThat(reload.isRunning()).isTrue();
			ContentDirectory.write(this.directory,
					this.sample.replacing(MANAGER, "title: Engineering Manager", "title: Team Manager")
						.replacing(MANAGER, "level: manager", "level: boss"));
			reload.look();
			reload.look();
			assertThat(context.getBean(Catalog.class).edition().role("engineering-manager").orElseThrow().title())
				.isEqualTo("Engineering Manager");
			assertThat(output.getAll().split("the running catalog stays as it is", -1)).hasSize(2);
			Health health = context.getBean(ContentHealth.class).health();
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails().get("refused")).asInstanceOf(InstanceOfAssertFactories.list(String.class))
				.anyMatch((line) -> line.contains("unknown level \"boss\""));
		}
	}

	@Test
	void tellsVisitorsNothingOfUnpublishedContent() {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:unpublished", "--roleprint.reload-interval=1h")) {
			ContentDirectory.write(this.directory, this.sample.replacing(MANAGER, "level: manager", "level: boss"));
			context.getBean(ContentReload.class).look();
			assertThat(context.getBean(ContentHealth.class).health().getDetails().get("refused")).asString()
				.startsWith("Newer content has errors")
				.doesNotContain("boss", "/", ".md");
		}
	}

	@Test
	void showsMendedContentAfterTheNextReload() {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:mended", "--roleprint.reload-interval=1h")) {
			ContentReload reload = context.getBean(ContentReload.class);
			ContentDirectory.write(this.directory, this.sample.replacing(MANAGER, "level: manager", "level: boss"));
			reload.look();
			ContentDirectory.write(this.directory,
					this.sample.replacing(MANAGER, "Leads one team", "Leads its one team"));
			reload.look();
			assertThat(context.getBean(Catalog.class).edition().role("engineering-manager").orElseThrow().excerpt())
				.startsWith("Leads its one team");
			assertThat(context.getBean(ContentHealth.class).health().getDetails()).doesNotContainKey("refused");
		}
	}

	@Test
	void reportsSpoiltFileBesideUnchangedContent() throws IOException {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:spoilt", "--roleprint.reload-interval=1h")) {
			Files.write(this.directory.resolve("skills/spoilt.md"), new byte[] { 'M', (byte) 0xE9 });
			assertThat(reloaded(context).refused()).anyMatch((line) -> line.contains("this is not UTF-8"));
			Files.delete(this.directory.resolve("skills/spoilt.md"));
			assertThat(reloaded(context).isRefused()).isFalse();
		}
	}

	@Test
	void checksRefusedContentOnceUntilItChanges() {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:refused-once", "--roleprint.reload-interval=1h")) {
			ContentDirectory.write(this.directory, this.sample.replacing(MANAGER, "level: manager", "level: boss"));
			ImportOutcome refused = reloaded(context);
			assertThat(reloaded(context)).isSameAs(refused);
			ContentDirectory.write(this.directory, this.sample);
			assertThat(reloaded(context).isRefused()).as("the earlier version is back").isFalse();
			ContentDirectory.write(this.directory, this.sample.replacing(MANAGER, "level: manager", "level: chief"));
			assertThat(reloaded(context).refused()).anyMatch((line) -> line.contains("unknown level \"chief\""));
		}
	}

	@Test
	void keepsTheRunningCatalogWhenOneOfItsDirectoriesIsSuddenlyEmpty() throws IOException {
		ContentDirectory.write(this.directory, this.sample);
		ContentDirectory.write(this.second, "synonyms.txt", "boss => engineering manager\n");
		try (ConfigurableApplicationContext context = start("mem:unmounted", "--roleprint.reload-interval=1h",
				"--roleprint.content-dir=" + this.directory + "," + this.second)) {
			Files.delete(this.second.resolve("synonyms.txt"));
			assertThat(reloaded(context).report()).startsWith("The content directory \"" + this.second
					+ "\" is empty and 1 file of the running catalog came from it");
			assertThat(context.getBean(Catalog.class).edition().thesaurus().concepts()).hasSize(1);
			ContentDirectory.write(this.second, "synonyms.txt", "chief => engineering manager\n");
			assertThat(reloaded(context).isRefused()).isFalse();
			assertThat(context.getBean(Catalog.class).edition().thesaurus().concepts())
				.containsExactly(ThesaurusConcept.named("engineering manager").withPlainWords(List.of("chief")));
		}
	}

	@Test
	void keepsTheRunningCatalogWhenNoRoleIsLeft() throws IOException {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:roles-gone", "--roleprint.reload-interval=1h")) {
			Files.delete(this.directory.resolve(MANAGER));
			Files.delete(this.directory.resolve(DIRECTOR));
			assertThat(reloaded(context).report()).contains("there is no role here");
			assertThat(roles(context)).hasSize(2);
		}
	}

	@Test
	void keepsTheRunningCatalogWhileDirectoriesDoNotRest(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:unrest", "--roleprint.reload-interval=1h")) {
			this.clock.meanwhile(this::writeAnotherSynonym);
			write("first");
			assertThat(reloaded(context).report()).startsWith("The content directories changed each time");
			assertThat(context.getBean(Catalog.class).edition().thesaurus().concepts()).isEmpty();
			reloaded(context);
			assertThat(output.getAll().split("the running catalog stays as it is", -1)).as("said once").hasSize(2);
			this.clock.meanwhile(() -> {
			});
			assertThat(reloaded(context).isRefused()).isFalse();
			assertThat(context.getBean(Catalog.class).edition().thesaurus().concepts()).hasSize(1);
		}
	}

	@Test
	void keepsTheRunningCatalogWhenTheDatabaseFailsAndSaysSoOnce(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:failing", "--roleprint.reload-interval=1h")) {
			CatalogVersion before = context.getBean(Catalog.class).edition().version();
			JdbcClient.create(context.getBean(DataSource.class)).sql("drop all objects").update();
			write("engineering manager");
			assertThat(reloaded(context).report()).startsWith("The content could not be imported");
			reloaded(context);
			assertThat(output.getAll().split("the running catalog stays as it is", -1)).hasSize(2);
			assertThat(context.getBean(Catalog.class).edition().version()).isEqualTo(before);
		}
	}

	@Test
	void doesNotReloadUnlessAsked() {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:still")) {
			assertThat(context.getBean(ContentReload.class).isRunning()).isFalse();
		}
	}

	private static ImportOutcome reloaded(ConfigurableApplicationContext context) {
		ContentReload reload = context.getBean(ContentReload.class);
		reload.look();
		return reload.last();
	}

}
