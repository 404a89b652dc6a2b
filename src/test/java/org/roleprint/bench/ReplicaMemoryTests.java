package org.roleprint.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.OpenSearchServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What two replicas over shared stores hold of the machine's memory as a catalog grows,
 * one that has imported and one that has only read, and what a search takes of each
 * process.
 */
@Tag("bench")
@Tag("bench-replicas")
class ReplicaMemoryTests {

	private static final int PAGES = 1_000;

	/** Families, or levels, that each query is asked in. */
	private static final int VALUES = 4;

	private final Jar jar = Jar.all().get(0);

	private final List<Object[]> held = new ArrayList<>();

	private final List<Object[]> taken = new ArrayList<>();

	@TempDir
	private Path data;

	@Test
	void weighsReplicas() throws Exception {
		String stores = "";
		for (int size : SizedContent.sizes("30,1000")) {
			try (SharedStores shared = new SharedStores(Files.createDirectory(this.data.resolve("stores-" + size)))) {
				measure(SizedContent.of(size), shared);
				stores = shared.told();
			}
		}
		Report report = new Report("replica-memory", "Two replicas over " + stores);
		report.note("MB resident after " + PAGES + " role pages and as many searches as below.");
		report.table("Roles", "Options", "Import, s", "Second start, s", "Who imported", "Who read", "OpenSearch",
				"Its index", "Database");
		this.held.forEach(report::row);
		report.note("Searches of one visitor after another, as pages, each for the first time; milliseconds.");
		report.table("Roles", "Documents", "Searches before", "Searches", "Median", "95 of 100 below",
				"99 of 100 below", "Processor time of the replica, mean", "of OpenSearch");
		this.taken.forEach(report::row);
		report.publish();
		assertThat(this.held).isNotEmpty();
	}

	private void measure(SizedContent content, SharedStores stores) throws IOException, SQLException {
		String[] settings = stores.settings("--roleprint.reload-interval=1h");
		long begin = System.nanoTime();
		try (Server importer = this.jar.startFreely(content, settings)) {
			double imported = (System.nanoTime() - begin) / 1e9;
			begin = System.nanoTime();
			Server reader = this.jar.startFreely(content, settings);
			try (reader) {
				double started = (System.nanoTime() - begin) / 1e9;
				for (Server replica : List.of(importer, reader)) {
					visit(content, replica);
					search(content, replica, stores);
				}
				OpenSearchServer search = stores.search();
				this.held.add(new Object[] { content.size(), "`" + Jar.options(content.size()) + "`", imported, started,
						(int) importer.megabytes(), (int) reader.megabytes(),
						(search != null) ? (int) Server.megabytes(search.process().pid()) : Double.NaN,
						(search != null) ? index(search).at("/store/size_in_bytes").asLong() / 1e6 : Double.NaN,
						database(stores) / 1e6 });
			}
		}
	}

	private static void visit(SizedContent content, Server replica) {
		List<String> slugs = content.slugs("roles");
		for (int page = 0; page < PAGES; page++) {
			assertThat(replica.get("/roles/" + slugs.get(page % slugs.size())).statusCode()).isEqualTo(200);
		}
	}

	/**
	 * Answers of the API first, to warm it up; pages are kept apart from them. A replica
	 * that has answered a few hundred searches compiles still, so others are asked then
	 * until it does so no more.
	 */
	private void search(SizedContent content, Server replica, SharedStores stores) throws IOException {
		List<String> families = in("family", content.slugs("families"));
		List<String> levels = in("level", content.slugs("levels"));
		List<String> early = paths(families);
		early.forEach((path) -> replica.get("/api" + path));
		search(content, replica, stores, new Round(early, early.size()));
		List<String> both = paths(families.stream()
			.filter((family) -> !family.isEmpty())
			.flatMap((family) -> levels.stream().filter((level) -> !level.isEmpty()).map((level) -> family + level))
			.toList());
		both.forEach((path) -> replica.get("/api" + path));
		both.forEach((path) -> replica.get(path));
		search(content, replica, stores,
				new Round(paths(levels.subList(1, levels.size())), 2 * (early.size() + both.size())));
	}

	private void search(SizedContent content, Server replica, SharedStores stores, Round round) throws IOException {
		List<String> paths = round.paths();
		Duration before = replica.processorTime();
		Duration beforeIndex = processorTime(stores);
		long[] nanos = new long[paths.size()];
		int failed = 0;
		for (int i = 0; i < nanos.length; i++) {
			long begin = System.nanoTime();
			failed += (replica.get(paths.get(i)).statusCode() == 200) ? 0 : 1;
			nanos[i] = System.nanoTime() - begin;
		}
		assertThat(failed).isZero();
		Look look = new Look(nanos, 1, failed);
		OpenSearchServer search = stores.search();
		this.taken.add(new Object[] { content.size(),
				(search != null) ? index(search).at("/docs/count").asLong() : Double.NaN, round.asked(), look.answers(),
				look.median(), look.at(0.95), look.at(0.99), mean(replica.processorTime().minus(before), look),
				mean(processorTime(stores).minus(beforeIndex), look) });
	}

	/** No filter, and some values of one. */
	private static List<String> in(String filter, List<String> values) {
		return Stream.concat(Stream.of(""), values.stream().limit(VALUES).map((value) -> "&" + filter + "=" + value))
			.toList();
	}

	/** Each query with each of some filters. */
	private static List<String> paths(List<String> filters) throws IOException {
		List<String> paths = new ArrayList<>();
		for (String query : Queries.read()) {
			String path = "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
			filters.forEach((filter) -> paths.add(path + filter));
		}
		return paths;
	}

	private static double mean(Duration spent, Look look) {
		return spent.toMillis() / (double) look.answers();
	}

	private static Duration processorTime(SharedStores stores) {
		OpenSearchServer search = stores.search();
		return (search != null) ? search.process().info().totalCpuDuration().orElse(Duration.ZERO) : Duration.ZERO;
	}

	private static JsonNode index(OpenSearchServer search) throws IOException {
		try {
			String answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(search.uri() + "/_stats/docs,store")).build(),
						BodyHandlers.ofString())
				.body();
			return new JsonMapper().readTree(answer).at("/_all/primaries");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static long database(SharedStores stores) throws SQLException {
		try (Connection connection = stores.connect();
				Statement statement = connection.createStatement();
				ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
			return size.next() ? size.getLong(1) : 0;
		}
	}

	/**
	 * Searches that are timed.
	 *
	 * @param paths the pages
	 * @param asked how many searches the replica has answered before
	 */
	private record Round(List<String> paths, int asked) {
	}

}
