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

import org.roleprint.Await;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes a role of a running catalog every second and weighs what lives on the heap.
 */
@Tag("endure")
@Tag("endure-memory")
class ReloadMemoryTests {

	private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("endure.minutes", 60));

	private static final int WEIGHINGS = 20;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** What caches fill in their own time may differ by. */
	private static final double FLAT = 1.1;

	@TempDir
	private Path directory;

	@Test
	void staysFlat() throws Exception {
		ChangingRole role = new ChangingRole(Path.of("content"), this.directory, "director-of-sre");
		Report report = new Report("reload-memory", "Memory over reloads").note("A change each second.");
		report.table("Changes", "Live objects, MB", "Process, MB");
		List<Double> lives = new ArrayList<>();
		try (Server server = Jar.all()
			.get(0)
			.startFreely(new SizedContent(this.directory, 60), "--roleprint.reload-interval=200ms")) {
			for (int weighing = 0; weighing < WEIGHINGS; weighing++) {
				int version = changed(role, LENGTH.dividedBy(WEIGHINGS));
				Await.until(() -> shown(server, role).equals(Set.of(version)));
				lives.add(live(server));
				report.row(version, lives.get(weighing), server.megabytes());
			}
		}
		report.publish();
		assertThat(mean(lives.subList(WEIGHINGS / 2, WEIGHINGS)))
			.isLessThan(FLAT * mean(lives.subList(1, WEIGHINGS / 2)));
	}

	private static Set<Integer> shown(Server server, ChangingRole role) {
		return ChangingRole
			.versions(new String(server.get("/api/roles/" + role.slug()).body(), StandardCharsets.UTF_8));
	}

	private static int changed(ChangingRole role, Duration length) throws IOException {
		int version = 0;
		for (long end = System.nanoTime() + length.toNanos(); System.nanoTime() < end;) {
			version = role.change();
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		LockSupport.parkNanos(PAUSE.multipliedBy(5).toNanos());
		return version;
	}

	/** The histogram collects the garbage first; its last line is the sum. */
	private static double live(Server server) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(server.pid()), "GC.class_histogram")
			.start();
		String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		String[] sum = histogram.substring(histogram.lastIndexOf('\n') + 1).strip().split("\\s+");
		return Long.parseLong(sum[sum.length - 1]) / 1e6;
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

}
