package org.roleprint.search.index;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import org.roleprint.Await;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionWaitsException;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchAwayException;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchSamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two replicas that share a database and one search index.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SharedDocumentsTests {

	private static final String LINE = "role/zoo-keeper#feeding-times@";

	private final OpenSearchStandIn server = new OpenSearchStandIn();

	private ConfigurableApplicationContext first;

	private ConfigurableApplicationContext second;

	private int changes;

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = "org.roleprint")
	@ConfigurationPropertiesScan("org.roleprint.search")
	@ComponentScan(basePackages = { "org.roleprint.catalog", "org.roleprint.search" },
			excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
	static class CatalogAndSearch {

	}

	@BeforeAll
	void startBoth() {
		this.first = start();
		this.second = start();
	}

	@AfterAll
	void stop() {
		this.first.close();
		this.second.close();
		this.server.close();
	}

	@BeforeEach
	void fill() {
		change();
		Await.until(() -> edition(this.second).number() == edition(this.first).number());
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(CatalogAndSearch.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=jdbc:h2:mem:shared-index;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
					+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "--roleprint.follow-interval=20ms",
					"--management.endpoint.health.validate-group-membership=false", this.server.setting());
	}

	@Test
	void oneWritesAndTheOtherCounts() {
		SearchEdition written = SearchEdition.of(edition(this.first));
		SearchEdition counted = SearchEdition.of(edition(this.second));
		assertThat(this.server.documents(LINE)).isNotEmpty();
		assertThat(counted.lines()).isEqualTo(written.lines()).isPositive();
		int writes = this.server.writes();
		try (ConfigurableApplicationContext third = start()) {
			assertThat(SearchEdition.of(edition(third)).lines()).isEqualTo(written.lines());
		}
		assertThat(this.server.writes()).as("started and followed").isEqualTo(writes);
		change(this.second);
		Await.until(() -> edition(this.first).number() == edition(this.second).number());
		assertThat(this.server.writes() - writes).as("one line, its former text, and what nobody reads any more")
			.isBetween(2, 5);
	}

	@Test
	void endsWhatOthersReadAndRemovesWhatNobodyReads() {
		long shown = edition(this.first).number();
		String id = LINE + shown;
		assertThat(until(id)).isEqualTo(Version.OPEN);
		change();
		assertThat(until(id)).isEqualTo(shown + 1);
		Await.until(() -> {
			change();
			return !this.server.documents(LINE).containsKey(id);
		});
		assertThat(this.server.documents(LINE + edition(this.first).number())).hasSize(1);
	}

	@Test
	void waitsForAnIndexThatIsAway(CapturedOutput output) {
		long shown = edition(this.first).number();
		this.server.away(true);
		assertThatExceptionOfType(SearchAwayException.class).isThrownBy(() -> search(this.first));
		assertThatExceptionOfType(SearchAwayException.class).isThrownBy(() -> search(this.second));
		assertThatExceptionOfType(EditionWaitsException.class).isThrownBy(this::change);
		assertThat(edition(this.first).number()).isEqualTo(shown);
		assertThat(output.getOut().lines().filter((line) -> line.contains("Search is down, pages go on")))
			.as("once by each replica")
			.hasSize(2)
			.allSatisfy((line) -> assertThat(line).endsWith("Response: 503"));
		assertThat(output.getOut()).doesNotContain("\tat ");
		this.server.away(false);
		Await.until(() -> isUp(this.first) && isUp(this.second));
		assertThat(output.getOut()).contains("Search is back");
		change();
		Await.until(() -> edition(this.second).number() == shown + 1);
	}

	@Test
	void startsWithoutItsIndexAndFindsItLater() {
		this.server.away(true);
		try (ConfigurableApplicationContext third = start()) {
			assertThat(edition(third).number()).isEqualTo(edition(this.first).number());
			assertThatExceptionOfType(SearchAwayException.class).isThrownBy(() -> search(third));
			this.server.away(false);
			Await.until(() -> isUp(third));
			search(third);
		}
		Await.until(() -> isUp(this.first) && isUp(this.second));
	}

	@Test
	void makesAnIndexAnewThatWasLost() {
		int documents = this.server.documents("").size();
		this.server.loseEverything();
		assertThatExceptionOfType(SearchAwayException.class).isThrownBy(() -> search(this.second));
		Await.until(() -> isUp(this.second));
		assertThat(this.server.documents("")).hasSizeLessThanOrEqualTo(documents);
		assertThat(this.server.documents(LINE)).hasSize(1);
	}

	private long until(String id) {
		return this.server.documents(LINE).get(id).path("until").asLong();
	}

	private void change() {
		change(this.first);
	}

	private void change(ConfigurableApplicationContext replica) {
		String text = "Feeds every zebra " + ++this.changes + " times.";
		replica.getBean(CatalogImport.class)
			.replaceWith(SearchSamples.content(text, List.of(SearchSamples.role("Zoo keeper", "reliability",
					SampleLevels.HEAD, SearchSamples.line("people-and-teams", "Feeding times", text)))));
	}

	private static void search(ConfigurableApplicationContext replica) {
		replica.getBean(RoleSearch.class).search(SearchRequest.of("zebra"), edition(replica));
	}

	private static boolean isUp(ConfigurableApplicationContext replica) {
		return replica.getBean(IndexWatch.class).isUp();
	}

	private static Edition edition(ConfigurableApplicationContext replica) {
		return replica.getBean(Catalog.class).edition();
	}

}
