package org.roleprint.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a warm server takes to make a page that nobody has kept: one reader, one
 * question after the other, less what a bare servlet takes for the way there and back.
 */
@Tag("bench")
@Tag("bench-pages")
@Tag("bench-anew")
class PagesAnewBenchTests {

	private static final Duration WARM = Duration.ofSeconds(4L * Integer.getInteger("bench.warm", 30));

	private static final int WARM_ANSWERS = 4_000;

	private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));

	private static final int TURN_ANSWERS = 60;

	private static final int TURNS = 5;

	private static final int PAIRS = 600;

	private static final List<String> LEVELS = List.of("manager", "senior-manager", "director", "head");

	private static final String BARE = "bare";

	private static final Path BYTES = Path.of("target", "bench", "bytes");

	/** By page and server, then by size. */
	private final Map<String, Map<Integer, Made>> made = new LinkedHashMap<>();

	private final Map<Integer, List<Look>> ways = new LinkedHashMap<>();

	@Test
	void measuresPagesMadeAnew() throws IOException {
		List<Jar> jars = Jar.all();
		List<Integer> sizes = SizedContent.sizes("30,10000");
		Report report = new Report("pages-anew", "Pages made anew").note(Cores.told());
		Cores.leaveToServers();
		try (Server bare = BareServer.start(BYTES)) {
			try (GZIPOutputStream bytes = new GZIPOutputStream(Files.newOutputStream(BYTES.resolve(BARE)))) {
				bytes.write(Files.readAllBytes(Path.of("pom.xml")));
			}
			Load way = new Load(bare.port(), AskedPage.requests(bare.port(), List.of("/" + BARE)), 200);
			way.warm(1, WARM.dividedBy(4));
			for (int size : sizes) {
				for (Jar jar : jars) {
					SizedContent content = SizedContent.of(size);
					try (Server server = jar.start(content, "--roleprint.page-cache=0")) {
						measure(jar, server, content, way);
					}
				}
			}
		}
		report(report, sizes).publish();
		assertThat(this.made).isNotEmpty()
			.allSatisfy((page, all) -> assertThat(all.values()).as(page).allMatch((made) -> made.look().failed() == 0));
	}

	private void measure(Jar jar, Server server, SizedContent content, Load way) throws IOException {
		List<AskedPage> pages = pages(content);
		List<byte[]> mixed = IntStream.range(0, WARM_ANSWERS)
			.mapToObj((i) -> pages.get(i % pages.size()).request(server.port(), i / pages.size()))
			.toList();
		new Load(server.port(), mixed, 200).run(1, WARM, WARM_ANSWERS);
		Map<String, List<Made>> made = new LinkedHashMap<>();
		Map<String, Load> loads = new LinkedHashMap<>();
		pages.forEach((page) -> loads.put(page.name(), new Load(server.port(), page.requests(server.port(), ""), 200)));
		for (int turn = 0; turn < TURNS; turn++) {
			for (Map.Entry<String, Load> load : loads.entrySet()) {
				Duration before = server.processorTime();
				Look look = load.getValue().run(1, TURN, TURN_ANSWERS);
				made.computeIfAbsent(load.getKey(), (key) -> new ArrayList<>())
					.add(new Made(look, server.processorTime().minus(before)));
			}
			this.ways.computeIfAbsent(content.size(), (key) -> new ArrayList<>())
				.add(way.run(1, TURN, 20 * TURN_ANSWERS));
		}
		made.forEach(
				(page, turns) -> this.made.computeIfAbsent(page + " | " + jar.name(), (key) -> new LinkedHashMap<>())
					.put(content.size(), Made.of(turns)));
	}

	private static List<AskedPage> pages(SizedContent content) throws IOException {
		List<String> roles = content.slugs("roles");
		List<String> families = content.slugs("families");
		List<String> queries = Queries.read().stream().map(PagesAnewBenchTests::encoded).toList();
		Dice dice = new Dice(content.size());
		Stream<String> pairs = IntStream.range(0, PAIRS)
			.map((i) -> dice.between(1, roles.size() - 1))
			.mapToObj((one) -> "/compare?role=" + roles.get(one) + "&role=" + roles.get(dice.between(0, one - 1)));
		return List.of(page("role", roles.stream().map("/roles/"::concat)), page("list", Stream.of("/roles")),
				page("list, filtered",
						families.stream()
							.flatMap((family) -> LEVELS.stream()
								.map((level) -> "/roles?family=" + family + "&level=" + level))),
				page("search", queries.stream().map("/search?q="::concat)), page("compare", pairs),
				page("home", Stream.of("/")), page("careers", Stream.of("/careers")),
				page("careers, one family", families.stream().map("/careers?family="::concat)),
				page("skill", content.slugs("skills").stream().map("/skills/"::concat)),
				page("KPI", content.slugs("kpis").stream().map("/kpis/"::concat)),
				data("API role", roles.stream().map("/api/roles/"::concat)),
				data("API search", queries.stream().map("/api/search?q="::concat)));
	}

	private static AskedPage page(String name, Stream<String> paths) {
		return new AskedPage(name, AskedPage.HTML, paths.toList(), false);
	}

	private static AskedPage data(String name, Stream<String> paths) {
		return new AskedPage(name, AskedPage.JSON, paths.toList(), false);
	}

	private static String encoded(String query) {
		return URLEncoder.encode(query, StandardCharsets.UTF_8);
	}

	private Report report(Report report, List<Integer> sizes) {
		int first = sizes.get(0);
		report.note("One connection, nothing kept (`--roleprint.page-cache=0`), up to " + TURNS * TURN_ANSWERS
				+ " answers each; milliseconds, less the bare servlet's median, which was "
				+ Report.cell(Look.of(this.ways.getOrDefault(first, List.of())).median())
				+ ". Processor time is all that the server worked meanwhile, and little moved by what else runs.");
		report.table("Page", "Server", "Roles", "Answers", "Median", "95 of 100 below", "of the median at " + first,
				"Processor time, mean");
		this.made.forEach((page, bySize) -> bySize.forEach((size, made) -> {
			double base = net(bySize.getOrDefault(first, made), first, 0.5);
			report.row(page, size, made.look().answers(), net(made, size, 0.5), net(made, size, 0.95),
					net(made, size, 0.5) / base, made.processor());
		}));
		return report;
	}

	private double net(Made made, int size, double share) {
		return made.look().at(share) - Look.of(this.ways.getOrDefault(size, List.of())).median();
	}

	/**
	 * How pages of a kind were made, and what the server's processors worked meanwhile.
	 */
	private record Made(Look look, Duration worked) {

		static Made of(List<Made> turns) {
			return new Made(Look.of(turns.stream().map(Made::look).toList()),
					turns.stream().map(Made::worked).reduce(Duration.ZERO, Duration::plus));
		}

		/** Milliseconds of processor time an answer. */
		double processor() {
			return this.worked.toNanos() / 1e6 / this.look.answers();
		}

	}

}
