package org.roleprint.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the start of a process over a content directory of Markdown until it is ready,
 * beside another build where one is named, in turns.
 */
@Tag("bench")
@Tag("bench-start")
class StartBenchTests {

	private static final int RUNS = Integer.getInteger("bench.runs", 1);

	@Test
	void measuresStarts() throws IOException {
		Report report = new Report("start", "From start to ready")
			.note("Nothing is pinned; medians of " + RUNS + " starts each, in turns.");
		report.table("Roles", "Server", "Options", "Seconds", "of the other", "Processor seconds", "Memory, MB");
		List<Start> starts = new ArrayList<>();
		for (int size : SizedContent.sizes("30,10000")) {
			SizedContent content = SizedContent.of(size);
			Map<String, List<Start>> byServer = new LinkedHashMap<>();
			for (int run = 0; run < RUNS; run++) {
				for (Jar jar : Jar.all()) {
					byServer.computeIfAbsent(jar.name(), (name) -> new ArrayList<>()).add(start(jar, content));
				}
			}
			rows(size, byServer, report);
			byServer.values().forEach(starts::addAll);
		}
		report.publish();
		assertThat(starts).allMatch((start) -> start.seconds() > 0);
	}

	private static Start start(Jar jar, SizedContent content) throws IOException {
		long begin = System.nanoTime();
		try (Server server = jar.startFreely(content)) {
			return new Start((System.nanoTime() - begin) / 1e9, server.processorTime().toMillis() / 1e3,
					server.megabytes());
		}
	}

	private static void rows(int size, Map<String, List<Start>> byServer, Report report) {
		List<Start> last = List.copyOf(byServer.values()).get(byServer.size() - 1);
		byServer.forEach((name, starts) -> report.row(size, name, "`" + Jar.options(size) + "`", seconds(starts),
				(byServer.size() > 1) ? seconds(starts) / seconds(last) : Double.NaN, starts.get(0).processor(),
				(int) starts.get(0).megabytes()));
	}

	private static double seconds(List<Start> starts) {
		return starts.stream().mapToDouble(Start::seconds).sorted().skip(starts.size() / 2).findFirst().orElseThrow();
	}

	/**
	 * How long a start took, what processors worked for it, and what memory it holds
	 * then.
	 */
	private record Start(double seconds, double processor, double megabytes) {
	}

}
