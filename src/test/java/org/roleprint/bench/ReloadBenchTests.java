package org.roleprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes one role of a running catalog: how soon it is live, and what readers meet while
 * it changes again and again.
 */
@Tag("bench")
@Tag("bench-reload")
class ReloadBenchTests {

	private static final int VERSIONS = Integer.getInteger("bench.versions", 100);

	private static final int WARM_UP = 20;

	private static final int CHANGES = 40;

	private static final String ROLE = "director-of-sre";

	/** Short, since what is asked is how soon a change is live once it was noticed. */
	private static final Duration LOOKS = Duration.ofMillis(20);

	private static final String LOOKING = "--roleprint.reload-interval=" + LOOKS.toMillis() + "ms";

	private static final int THIRTY = 30;

	/** Asked more often, the server would answer instead of reading. */
	private static final Duration BETWEEN = Duration.ofMillis(10);

	/** What is made ahead after a change is not to delay the next. */
	private static final Duration REST = Duration.ofMillis(300);

	private static final Duration PAUSE = Duration.ofMillis(700);

	private static final Duration LONGEST = Duration.ofMinutes(1);

	@TempDir
	private Path directory;

	@Test
	void measuresHowSoonAChangeIsLive() throws IOException {
		Report report = new Report("reload", "One file changed at thirty roles")
			.note("In the rows of one: " + Cores.told())
			.note("Milliseconds from the replaced file, all of whose lines change, to the first answer that shows it, "
					+ CHANGES + " changes after " + WARM_UP + "; up to " + LOOKS.toMillis()
					+ " of them until the next look at the directory.");
		report.table("Server", "Processors", "API, median", "95 of 100 below", "Search, median", "95 of 100 below");
		SizedContent thirty = SizedContent.of(THIRTY);
		ChangingRole role = new ChangingRole(thirty.directory(), this.directory, thirty.slugs("roles").get(0));
		SizedContent content = new SizedContent(this.directory, THIRTY);
		for (Jar jar : Jar.all()) {
			try (Server server = jar.startFreely(content, LOOKING)) {
				report.row(row(jar.name(), "all", server, role));
			}
		}
		Cores.leaveToServers();
		for (Jar jar : Jar.all()) {
			try (Server server = jar.start(content, LOOKING)) {
				report.row(row(jar.name(), "one", server, role));
			}
		}
		report.publish();
	}

	private static Object[] row(String name, String processors, Server server, ChangingRole role) throws IOException {
		List<Long> shown = new ArrayList<>();
		List<Long> found = new ArrayList<>();
		for (int change = 0; change < WARM_UP + CHANGES; change++) {
			long begin = System.nanoTime();
			int version = role.change();
			shown.add(until(server, "/api/roles/" + role.slug(), version) - begin);
			found.add(until(server, "/api/search?q=" + ChangingRole.WORD, version) - begin);
			LockSupport.parkNanos(REST.toNanos());
		}
		Look api = look(shown);
		Look search = look(found);
		assertThat(api.answers()).isEqualTo(CHANGES);
		return new Object[] { name, processors, api.median(), api.at(0.95), search.median(), search.at(0.95) };
	}

	/** When an answer shows nothing but a version. */
	private static long until(Server server, String path, int version) {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!ChangingRole.versions(text(server, path)).equals(Set.of(version))) {
			assertThat(System.nanoTime()).as("version %s at %s", version, path).isLessThan(end);
			LockSupport.parkNanos(BETWEEN.toNanos());
		}
		return System.nanoTime();
	}

	private static String text(Server server, String path) {
		return new String(server.get(path).body(), StandardCharsets.UTF_8);
	}

	private static Look look(List<Long> nanos) {
		return new Look(nanos.stream().skip(WARM_UP).mapToLong(Long::longValue).toArray(), 1, 0);
	}

	@Test
	void readsWhileARoleChanges() throws IOException {
		Report report = new Report("reload-under-load", "A role that changes while it is read").note("A change each "
				+ PAUSE.toMillis() + " ms, four readers and one who asks whether the server is ready.");
		report.table("Server", "Versions written", "seen", "Answers", "failed", "mixed", "Readiness asked", "lost");
		Cores.leaveToServers();
		for (Jar jar : Jar.all()) {
			ChangingRole role = new ChangingRole(Path.of("content"), this.directory, ROLE);
			try (Server server = jar.start(new SizedContent(this.directory, 30), "--roleprint.reload-interval=200ms");
					ReloadReaders readers = new ReloadReaders(server::get, ROLE)) {
				for (int change = 0; change < VERSIONS; change++) {
					role.change();
					LockSupport.parkNanos(PAUSE.toNanos());
				}
				LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
				ReloadReaders.Met met = readers.ended();
				report.row(jar.name(), VERSIONS, met.versions(), met.answers(), met.failed(), met.mixed(), met.asked(),
						met.lost());
				met.examples().forEach((example) -> report.note("`" + example + "`"));
				assertThat(met.answers()).isPositive();
			}
		}
		report.publish();
	}

}
