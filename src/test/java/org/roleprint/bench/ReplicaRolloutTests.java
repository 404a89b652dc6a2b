package org.roleprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two replicas of a build are replaced one after the other by those of a newer build that
 * adds to the tables, while they are read without a pause.
 */
@Tag("endure")
@Tag("endure-rollout")
class ReplicaRolloutTests {

	private static final String ROLE = "director-of-sre";

	/** Adds, and takes nothing away that an older build needs. */
	private static final String MIGRATION = """
			alter table role add column seats integer default 1 not null;
			create index role_seats on role (seats);
			create table seat (id integer not null primary key, role_id bigint references role on delete cascade);
			""";

	private static final Duration LONGEST = Duration.ofMinutes(5);

	/** Several looks at the directories and at the database. */
	private static final Duration A_WHILE = Duration.ofSeconds(3);

	private final Jar older = Jar.all().get(0);

	@TempDir
	private Path data;

	@TempDir
	private Path directory;

	@TempDir
	private Path firstContent;

	@TempDir
	private Path secondContent;

	private String[] settings = {};

	@Test
	void anOlderReplicaGoesOnBesideANewerOne() throws Exception {
		ChangingRole first = new ChangingRole(Path.of("content"), this.firstContent, ROLE);
		ChangingRole second = new ChangingRole(Path.of("content"), this.secondContent, ROLE);
		Jar newer = newer();
		try (SharedStores stores = new SharedStores(this.data)) {
			this.settings = stores.settings("--roleprint.reload-interval=200ms");
			Balancer balancer = new Balancer(List.of(start(this.older, 0), start(this.older, 1)));
			first.change();
			isShown(balancer, second.change());
			try (ReloadReaders readers = new ReloadReaders(balancer::get, ROLE)) {
				replace(balancer, 1, newer);
				assertThat(isMigrated(stores)).isTrue();
				isShown(balancer, second.change());
				first.change();
				int left = first.change();
				LockSupport.parkNanos(A_WHILE.toNanos());
				isShown(balancer, left - 1);
				balancer.replica(0).kill();
				balancer.replace(0, start(this.older, 0));
				isShown(balancer, left - 1);
				replace(balancer, 0, newer);
				isShown(balancer, left);
				second.change();
				isShown(balancer, second.change());
				tell(readers.ended(), stores);
			}
			finally {
				balancer.replica(0).close();
				balancer.replica(1).close();
			}
		}
	}

	/** A copy of the build with one more migration, made a day later. */
	private Jar newer() throws IOException {
		Path copy = Files.copy(this.older.file(), this.directory.resolve("newer.jar"));
		long later = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
		try (FileSystem jar = FileSystems.newFileSystem(copy)) {
			Path classes = jar.getPath("BOOT-INF", "classes");
			Files.writeString(classes.resolve("db").resolve("migration").resolve("V999__rollout.sql"), MIGRATION);
			Files.writeString(classes.resolve("git.properties"),
					"git.commit.id.abbrev=newer\ngit.commit.id.full=newer\ngit.commit.time=" + later + "\n");
		}
		return new Jar("newer", copy);
	}

	private Server start(Jar jar, int place) throws IOException {
		Path content = (place == 0) ? this.firstContent : this.secondContent;
		return jar.startFreely(new SizedContent(content, place + 1), this.settings);
	}

	/** The one that goes is asked nothing any more before it ends. */
	private void replace(Balancer balancer, int place, Jar jar) throws IOException {
		Server before = balancer.replica(place);
		balancer.replace(place, start(jar, place));
		LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
		before.close();
	}

	private static boolean isMigrated(SharedStores stores) throws Exception {
		try (Connection connection = stores.connect();
				Statement statement = connection.createStatement();
				ResultSet found = statement
					.executeQuery("select success from flyway_schema_history where version = '999'")) {
			return found.next() && found.getBoolean(1);
		}
	}

	private static void isShown(Balancer balancer, int version) {
		long end = System.nanoTime() + LONGEST.toNanos();
		for (int place = 0; place < 2; place++) {
			for (String path : List.of("/api/roles/" + ROLE, "/api/search?q=" + ChangingRole.WORD)) {
				while (!versions(balancer.replica(place), path).equals(Set.of(version))) {
					assertThat(System.nanoTime()).as("version %s at %s of %s", version, path, place).isLessThan(end);
					LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
				}
			}
		}
	}

	private static Set<Integer> versions(Server replica, String path) {
		return ChangingRole.versions(new String(replica.get(path).body(), StandardCharsets.UTF_8));
	}

	private static void tell(ReloadReaders.Met met, SharedStores stores) throws IOException {
		Report report = new Report("rollout", "A newer build with one more migration comes in, over " + stores.told());
		report.table("Answers", "failed", "mixed", "Versions seen", "Readiness asked", "lost");
		report.row(met.answers(), met.failed(), met.mixed(), met.versions(), met.asked(), met.lost());
		met.examples().forEach((example) -> report.note("`" + example + "`"));
		report.publish();
		assertThat(met.answers()).isPositive();
		assertThat(met.failed() + met.mixed() + met.lost()).isZero();
	}

}
