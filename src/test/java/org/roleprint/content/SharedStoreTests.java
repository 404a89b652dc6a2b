package org.roleprint.content;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.info.GitProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.roleprint.Await;
import org.roleprint.PostgresServer;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * Two replicas, each with a directory of its own, that start at once over one empty
 * PostgreSQL and share it from then on.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SharedStoreTests {

	private static final String DATABASE = "shared";

	private static final Instant BUILD = Instant.parse("2026-11-01T12:00:00Z");

	@TempDir
	private static Path data;

	@TempDir
	private static Path firstDirectory;

	@TempDir
	private static Path secondDirectory;

	private final ContentSample sample = ContentSample.complete();

	private PostgresServer postgres;

	private String[] database = {};

	private ConfigurableApplicationContext first;

	private ConfigurableApplicationContext second;

	private int changes;

	@BeforeAll
	void startBothAtOnce() throws SQLException {
		this.postgres = new PostgresServer(data);
		this.database = this.postgres.database(DATABASE);
		ContentDirectory.write(firstDirectory, this.sample);
		ContentDirectory.write(secondDirectory, this.sample);
		CompletableFuture<ConfigurableApplicationContext> other = CompletableFuture
			.supplyAsync(() -> startBeside(BUILD, firstDirectory.toString()));
		this.second = start(BUILD, secondDirectory.toString());
		this.first = other.join();
		assertThat(number(this.first)).isEqualTo(number(this.second)).isEqualTo(1);
	}

	@AfterAll
	void stop() {
		this.first.close();
		this.second.close();
		this.postgres.close();
	}

	private ConfigurableApplicationContext start(Instant build, String directory, String... settings) {
		return run(application(build), directory, settings);
	}

	/** One virtual machine has one logging system, which two cannot set up at once. */
	private ConfigurableApplicationContext startBeside(Instant build, String directory) {
		SpringApplicationBuilder builder = application(build);
		SpringApplication application = builder.application();
		application.setListeners(application.getListeners()
			.stream()
			.filter((listener) -> !(listener instanceof LoggingApplicationListener))
			.toList());
		return run(builder, directory);
	}

	private static SpringApplicationBuilder application(Instant build) {
		Properties commit = new Properties();
		commit.put("commit.id.abbrev", build.toString());
		commit.put("commit.time", String.valueOf(build.toEpochMilli()));
		return new SpringApplicationBuilder(ContentApplicationTest.CatalogAndContent.class).web(WebApplicationType.NONE)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(GitProperties.class,
					() -> new GitProperties(commit)));
	}

	private ConfigurableApplicationContext run(SpringApplicationBuilder application, String directory,
			String... settings) {
		List<String> arguments = new ArrayList<>(List.of(this.database));
		arguments.addAll(List.of("--spring.profiles.active=scaleout", "--roleprint.content-dir=" + directory,
				"--roleprint.reload-interval=1h", "--roleprint.follow-interval=20ms",
				"--spring.datasource.hikari.connection-timeout=500",
				"--management.endpoint.health.validate-group-membership=false"));
		arguments.addAll(List.of(settings));
		return application.run(arguments.toArray(String[]::new));
	}

	@Test
	void followsWhatAnotherReplicaImports() {
		String text = change(firstDirectory);
		assertThat(reload(this.first).isRefused()).isFalse();
		Await.until(() -> excerpt(this.second).contains(text));
		assertThat(edition(this.second).version()).isEqualTo(edition(this.first).version());
		long shown = number(this.first);
		assertThat(reload(this.second).summary()).as("its own directory did not change")
			.startsWith("Content unchanged");
		assertThat(number(this.second)).isEqualTo(shown);
		change(secondDirectory, text);
		reload(this.second);
		assertThat(number(this.second)).as("changed to what is there already").isEqualTo(shown);
	}

	@Test
	void showsOneEditionOrTheOther() {
		List<Edition> seen = new ArrayList<>();
		CompletableFuture<Void> changing = CompletableFuture.runAsync(() -> {
			for (int change = 0; change < 15; change++) {
				change(firstDirectory);
				reload(this.first);
			}
		});
		while (!changing.isDone() || number(this.second) < number(this.first)) {
			Edition edition = edition(this.second);
			if (!seen.contains(edition)) {
				seen.add(edition);
			}
		}
		changing.join();
		assertThat(seen).hasSizeGreaterThan(2).allSatisfy((edition) -> {
			String manager = text(edition, "engineering-manager");
			assertThat(text(edition, "director-of-engineering")).isEqualTo(manager);
		});
		assertThat(seen).extracting(Edition::number).isSorted();
	}

	@Test
	void takesOverFromAnImporterThatDies(CapturedOutput output) throws SQLException {
		String before = excerpt(this.second);
		try (Connection importer = this.postgres.connect(DATABASE); Statement statement = importer.createStatement()) {
			importer.setAutoCommit(false);
			statement.execute("select id from catalog_version for update");
			statement.execute("update role set summary = 'half'");
			String text = change(secondDirectory);
			CompletableFuture<ImportOutcome> mine = CompletableFuture.supplyAsync(() -> reload(this.second));
			Await.until(() -> output.getOut().contains("Another replica is importing"));
			assertThat(excerpt(this.second)).isEqualTo(before);
			kill(importer);
			assertThat(mine.join().isRefused()).isFalse();
			assertThat(excerpt(this.second)).contains(text);
			Await.until(() -> excerpt(this.first).contains(text));
		}
	}

	/** As the server sees it when the process at the other end is gone. */
	private void kill(Connection importer) throws SQLException {
		int process = importer.unwrap(org.postgresql.PGConnection.class).getBackendPID();
		try (Connection connection = this.postgres.connect(DATABASE);
				Statement statement = connection.createStatement()) {
			statement.execute("select pg_terminate_backend(" + process + ")");
		}
	}

	@Test
	void goesOnWithoutItsDatabaseAndComesBackByItself(CapturedOutput output) {
		Edition before = edition(this.second);
		this.postgres.stop();
		String text = change(firstDirectory);
		assertThat(reload(this.first).report()).contains("could not be imported");
		Await.until(() -> output.getOut().contains("No new edition can be shown"));
		assertThat(edition(this.second)).isSameAs(before);
		this.postgres.startAgain();
		Await.until(() -> !reload(this.first).isRefused());
		Await.until(() -> excerpt(this.second).contains(text));
		assertThat(output.getOut()).contains("New editions can be shown again");
	}

	@Test
	void leavesTheStoreToNewerBuilds(@TempDir Path directory) {
		ContentDirectory.write(directory, this.sample);
		ContentDirectory.write(directory, MANAGER, manager("an older build"));
		long shown = number(this.first);
		Instant earlier = BUILD.minusSeconds(60);
		try (ConfigurableApplicationContext older = start(earlier, directory.toString())) {
			assertThat(number(older)).isEqualTo(shown);
			assertThat(excerpt(older)).isEqualTo(excerpt(this.first));
		}
		try (ConfigurableApplicationContext back = start(earlier, directory.toString(),
				"--roleprint.import-over-newer-build=true")) {
			assertThat(number(back)).isEqualTo(shown + 1);
		}
	}

	@Test
	void followsWithoutContentOfItsOwn() {
		try (ConfigurableApplicationContext follower = start(BUILD, "")) {
			assertThat(edition(follower).version()).isEqualTo(edition(this.first).version());
			assertThat(follower.getBean(ContentReload.class).isRunning()).isFalse();
			String text = change(firstDirectory);
			reload(this.first);
			Await.until(() -> excerpt(follower).contains(text));
		}
	}

	/** Both roles say the same. */
	private String change(Path directory) {
		return change(directory, "change " + ++this.changes + ".");
	}

	private String change(Path directory, String text) {
		ContentDirectory.write(directory, MANAGER, manager(text));
		ContentDirectory.write(directory, DIRECTOR,
				this.sample.text(DIRECTOR).replace("Answers for several teams", text + " Answers for several teams"));
		return text;
	}

	private String manager(String text) {
		return this.sample.text(MANAGER).replace("Leads one team", text + " Leads one team");
	}

	private static String text(Edition edition, String slug) {
		String excerpt = edition.role(slug).orElseThrow().excerpt();
		return excerpt.substring(0, excerpt.indexOf('.') + 1);
	}

	private static ImportOutcome reload(ConfigurableApplicationContext replica) {
		ContentReload reload = replica.getBean(ContentReload.class);
		reload.look();
		return reload.last();
	}

	private static String excerpt(ConfigurableApplicationContext replica) {
		return edition(replica).role("engineering-manager").orElseThrow().excerpt();
	}

	private static long number(ConfigurableApplicationContext replica) {
		return edition(replica).number();
	}

	private static Edition edition(ConfigurableApplicationContext replica) {
		return replica.getBean(Catalog.class).edition();
	}

}
