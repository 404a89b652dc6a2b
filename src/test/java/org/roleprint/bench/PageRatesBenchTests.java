package org.roleprint.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that were asked for before, beside a bare servlet in our own container that
 * writes the very same bytes; all servers on one core, in turns.
 */
@Tag("bench")
@Tag("bench-pages")
@Tag("bench-rates")
class PageRatesBenchTests {

	private static final int CONNECTIONS = 16;

	private static final Duration LOOK = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));

	private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 30));

	private static final int RUNS = 3;

	private static final String BARE = "bare servlet";

	private static final Path BYTES = Path.of("target", "bench", "bytes");

	@Test
	void comparesPagesWithABareServlet() throws IOException {
		List<Jar> jars = Jar.all();
		Report report = new Report("pages", "Pages once made").note(Cores.told() + " " + CONNECTIONS
				+ " kept connections; medians of " + RUNS + " looks of " + LOOK.toSeconds() + " seconds, in turns.");
		Cores.leaveToServers();
		int answers = 0;
		try (Server bare = BareServer.start(BYTES)) {
			for (int size : SizedContent.sizes("30,10000")) {
				SizedContent content = SizedContent.of(size);
				Map<String, Server> servers = new LinkedHashMap<>();
				try {
					for (Jar jar : jars) {
						servers.put(jar.name(), jar.start(content));
					}
					servers.put(BARE, bare);
					answers += measure(content, servers, report);
				}
				finally {
					servers.values().stream().filter((server) -> server != bare).forEach(Server::close);
				}
			}
		}
		report.publish();
		assertThat(answers).isPositive();
	}

	private static int measure(SizedContent content, Map<String, Server> servers, Report report) throws IOException {
		report.note("### " + content.size() + " roles\n\nWith `" + Jar.options(content.size()) + "`.");
		report.table("Page", "Server", "A second", "p99, ms", "of the bare servlet", "its p99", "Failed");
		int answers = 0;
		for (AskedPage page : AskedPage.all(content)) {
			Map<String, List<Look>> looks = new LinkedHashMap<>();
			Map<String, Load> loads = loads(page, servers);
			for (Load load : loads.values()) {
				load.warm(CONNECTIONS, WARM);
			}
			for (int run = 0; run < RUNS; run++) {
				for (Map.Entry<String, Load> load : loads.entrySet()) {
					Look look = load.getValue().run(CONNECTIONS, LOOK, Integer.MAX_VALUE);
					looks.computeIfAbsent(load.getKey(), (name) -> new ArrayList<>()).add(look);
					answers += look.answers();
				}
			}
			rows(page, looks, report);
		}
		for (Map.Entry<String, Server> server : servers.entrySet()) {
			report.note(server.getKey() + " held " + Report.cell((int) server.getValue().megabytes())
					+ " MB of memory after that.");
		}
		return answers;
	}

	/** The bare servlet writes what the first of the others answered. */
	private static Map<String, Load> loads(AskedPage page, Map<String, Server> servers) throws IOException {
		Map<String, Load> loads = new LinkedHashMap<>();
		for (Map.Entry<String, Server> entry : servers.entrySet()) {
			Server server = entry.getValue();
			if (entry.getKey().equals(BARE)) {
				loads.put(BARE,
						new Load(server.port(), AskedPage.requests(server.port(), List.of("/" + page.file())), 200));
				continue;
			}
			HttpResponse<byte[]> answer = server.get(page.paths().get(0), "Accept", page.accept(), "Accept-Encoding",
					"gzip");
			assertThat(answer.statusCode()).as(page.name()).isEqualTo(200);
			if (loads.isEmpty()) {
				Files.write(BYTES.resolve(page.file()), gzipped(answer));
			}
			loads.put(entry.getKey(),
					new Load(server.port(),
							page.requests(server.port(), answer.headers().firstValue("ETag").orElse("")),
							page.confirmed() ? 304 : 200));
		}
		return loads;
	}

	private static byte[] gzipped(HttpResponse<byte[]> answer) throws IOException {
		if (answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
			return answer.body();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(answer.body());
		}
		return bytes.toByteArray();
	}

	private static void rows(AskedPage page, Map<String, List<Look>> looks, Report report) {
		double rate = rate(looks.getOrDefault(BARE, List.of()));
		double slow = slow(looks.getOrDefault(BARE, List.of()));
		looks.forEach((name, runs) -> report.row(page.name(), name, rate(runs), slow(runs), rate(runs) / rate,
				slow(runs) / slow, runs.stream().mapToInt(Look::failed).sum()));
	}

	private static double rate(List<Look> runs) {
		return runs.stream().mapToDouble(Look::rate).sorted().skip(RUNS / 2).findFirst().orElse(Double.NaN);
	}

	private static double slow(List<Look> runs) {
		return runs.stream()
			.mapToDouble((look) -> look.at(0.99))
			.sorted()
			.skip(RUNS / 2)
			.findFirst()
			.orElse(Double.NaN);
	}

}
