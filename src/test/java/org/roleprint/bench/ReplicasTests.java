package org.roleprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.OpenSearchServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two replicas over one PostgreSQL, and one OpenSearch where the profile {@code scaleout}
 * brings one, read without a pause through a balancer, while content changes, the
 * importer is killed in the middle of its import and each store is restarted.
 */
@Tag("endure")
@Tag("endure-replicas")
class ReplicasTests {

	private static final int CHANGES = Integer.getInteger("endure.changes", 30);

	private static final int KILLS = Integer.getInteger("endure.kills", 10);

	private static final int RESTARTS = Integer.getInteger("endure.restarts", 5);

	private static final String ROLE = "director-of-sre";

	private final Jar jar = Jar.all().get(0);

	private final List<Long> switches = new ArrayList<>();

	@TempDir
	private Path data;

	@TempDir
	private Path firstDirectory;

	@TempDir
	private Path secondDirectory;

	private String[] settings = {};

	@Test
	void goesOnWithoutAMixedOrAFailedAnswer() throws Exception {
		List<Path> directories = List.of(this.firstDirectory, this.secondDirectory);
		List<ChangingRole> roles = new ArrayList<>();
		for (Path directory : directories) {
			roles.add(new ChangingRole(Path.of("content"), directory, ROLE));
		}
		try (SharedStores stores = new SharedStores(this.data)) {
			this.settings = stores.settings("--roleprint.reload-interval=200ms");
			Balancer balancer = new Balancer(List.of(start(0), start(1)));
			roles.get(0).change();
			isShown(balancer, roles.get(1).change());
			try (ReloadReaders readers = new ReloadReaders(balancer::get, ROLE)) {
				for (int kill = 0; kill < KILLS; kill++) {
					killImporter(stores, balancer, roles, kill);
				}
				for (int restart = 0; restart < RESTARTS; restart++) {
					restart(stores.postgres()::stop, stores.postgres()::startAgain, balancer, roles);
				}
				int changed = KILLS + RESTARTS + restartSearch(stores, balancer, readers, roles);
				for (int change = changed; change < CHANGES; change++) {
					change(balancer, roles, change % 2);
				}
				tell(readers.ended(), stores, balancer);
			}
			finally {
				balancer.replica(0).close();
				balancer.replica(1).close();
			}
		}
	}

	/** The second one's log has a name of its own. */
	private Server start(int place) throws IOException {
		Path directory = (place == 0) ? this.firstDirectory : this.secondDirectory;
		return this.jar.startFreely(new SizedContent(directory, place + 1), this.settings);
	}

	/**
	 * One replica imports, the other one follows; the same content comes to that one
	 * later.
	 */
	private void change(Balancer balancer, List<ChangingRole> roles, int place) throws IOException {
		int version = roles.get(place).change();
		until(balancer.replica(place), "/api/roles/" + ROLE, version);
		long shown = System.nanoTime();
		until(balancer.replica(1 - place), "/api/roles/" + ROLE, version);
		this.switches.add((System.nanoTime() - shown) / 1_000_000);
		isShown(balancer, version);
		assertThat(roles.get(1 - place).change()).isEqualTo(version);
	}

	/**
	 * A lock keeps the importer waiting: by turns on the role that changes, with its
	 * transaction begun, and on the mark, with its rows committed and its documents
	 * written.
	 */
	private void killImporter(SharedStores stores, Balancer balancer, List<ChangingRole> roles, int kill)
			throws Exception {
		int place = kill / 2 % 2;
		boolean late = kill % 2 == 1 && stores.search() != null;
		try (Connection connection = stores.connect(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute(late ? "select edition from search_index for update"
					: "select id from role where slug = '" + ROLE + "' for update");
			roles.get(place).change();
			while (!isWaiting(statement)) {
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
			}
			balancer.replica(place).kill();
			connection.rollback();
		}
		int version = roles.get(1 - place).change();
		until(balancer.replica(1 - place), "/api/roles/" + ROLE, version);
		balancer.replace(place, start(place));
		isShown(balancer, version);
	}

	private static boolean isWaiting(Statement statement) throws SQLException {
		// What it has seen of others' activities is kept for a transaction.
		statement.execute("select pg_stat_clear_snapshot()");
		try (ResultSet waiting = statement
			.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
			return waiting.next() && waiting.getInt(1) > 0;
		}
	}

	private static void restart(Runnable stop, Runnable start, Balancer balancer, List<ChangingRole> roles)
			throws IOException {
		stop.run();
		int version = roles.get(0).change();
		LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
		start.run();
		isShown(balancer, version);
		roles.get(1).change();
	}

	/** How often; not at all where there is none. */
	private static int restartSearch(SharedStores stores, Balancer balancer, ReloadReaders readers,
			List<ChangingRole> roles) throws IOException {
		OpenSearchServer search = stores.search();
		if (search == null) {
			return 0;
		}
		for (int restart = 0; restart < RESTARTS; restart++) {
			readers.searchMayBeAway(true);
			restart(search::stop, search::startAgain, balancer, roles);
			// Answers that are on their way.
			LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
			readers.searchMayBeAway(false);
		}
		return RESTARTS;
	}

	private static void isShown(Balancer balancer, int version) {
		for (int place = 0; place < 2; place++) {
			until(balancer.replica(place), "/api/roles/" + ROLE, version);
			until(balancer.replica(place), "/api/search?q=" + ChangingRole.WORD, version);
		}
	}

	private static void until(Server server, String path, int version) {
		long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
		while (!ChangingRole.versions(new String(server.get(path).body(), StandardCharsets.UTF_8))
			.equals(Set.of(version))) {
			assertThat(System.nanoTime()).as("version %s at %s", version, path).isLessThan(end);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
	}

	private void tell(ReloadReaders.Met met, SharedStores stores, Balancer balancer) throws IOException {
		Report report = new Report("replicas", "Two replicas over " + stores.told()).note(KILLS
				+ " times the importer was killed in mid-import, " + RESTARTS + " times each store restarted, of "
				+ CHANGES + " changes in all; readers went to the other replica " + balancer.retries() + " times.");
		report.table("Answers", "failed", "mixed", "Versions seen", "Readiness asked", "lost",
				"Searches told to come again");
		report.row(met.answers(), met.failed(), met.mixed(), met.versions(), met.asked(), met.lost(), met.away());
		report.note("Milliseconds from the importer's first answer to the follower's: " + this.switches);
		met.examples().forEach((example) -> report.note("`" + example + "`"));
		report.publish();
		assertThat(met.answers()).isPositive();
		assertThat(met.failed() + met.mixed() + met.lost()).isZero();
	}

}
