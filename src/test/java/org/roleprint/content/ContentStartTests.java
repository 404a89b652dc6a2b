package org.roleprint.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.RoleCard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * How content directories come into a starting and a running application.
 */
@ExtendWith(OutputCaptureExtension.class)
class ContentStartTests {

	private final ContentSample sample = ContentSample.complete();

	@TempDir
	private Path directory;

	@TempDir
	private Path second;

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = "org.roleprint")
	@EnableConfigurationProperties(ContentSettings.class)
	@ComponentScan(basePackages = { "org.roleprint.catalog", "org.roleprint.content" },
			excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
	static class CatalogAndContent {

	}

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
			assertThat(catalog.edition().synonyms()).singleElement()
				.hasToString("SynonymGroup[terms=[boss], " + "alsoFinds=[engineering manager]]");
		}
	}

	@Test
	void keepsTheRunningCatalogWhenAReloadHasErrors(CapturedOutput output) {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:reloaded", "--roleprint.reload-interval=1h")) {
			ContentReload reload = context.getBean(ContentReload.class);
			assertThat(reload.isRunning()).isTrue();
			ContentDirectory.write(this.directory,
					this.sample.replacing(MANAGER, "title: Engineering Manager", "title: Team Manager")
						.replacing(MANAGER, "level: manager", "level: boss"));
			reload.reload();
			reload.reload();
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
	void showsMendedContentAfterTheNextReload() {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:mended", "--roleprint.reload-interval=1h")) {
			ContentReload reload = context.getBean(ContentReload.class);
			ContentDirectory.write(this.directory, this.sample.replacing(MANAGER, "level: manager", "level: boss"));
			reload.reload();
			ContentDirectory.write(this.directory,
					this.sample.replacing(MANAGER, "Leads one team", "Leads its one team"));
			reload.reload();
			assertThat(context.getBean(Catalog.class).edition().role("engineering-manager").orElseThrow().excerpt())
				.startsWith("Leads its one team");
			assertThat(context.getBean(ContentHealth.class).health().getDetails()).doesNotContainKey("refused");
		}
	}

	@Test
	void doesNotReloadUnlessAsked() {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = start("mem:still")) {
			assertThat(context.getBean(ContentReload.class).isRunning()).isFalse();
		}
	}

	private static List<String> roles(ConfigurableApplicationContext context) {
		return context.getBean(Catalog.class).edition().roleCards().stream().map(RoleCard::slug).toList();
	}

	/** Settings are given as arguments, which win over those of the application. */
	private ConfigurableApplicationContext start(String database, String... settings) {
		List<String> arguments = new ArrayList<>(List.of(
				"--spring.datasource.url=jdbc:h2:" + database
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
				"--roleprint.content-dir=" + this.directory,
				"--management.endpoint.health.validate-group-membership=false",
				"--spring.jpa.properties.hibernate.search.enabled=false"));
		// The last of several counts only for settings that are no list.
		List<String> names = Stream.of(settings).map((setting) -> setting.split("=", 2)[0]).toList();
		arguments.removeIf((argument) -> names.contains(argument.split("=", 2)[0]));
		arguments.addAll(List.of(settings));
		return new SpringApplicationBuilder(CatalogAndContent.class).web(WebApplicationType.NONE)
			.run(arguments.toArray(String[]::new));
	}

}
