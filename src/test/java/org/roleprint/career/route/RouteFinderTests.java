package org.roleprint.career.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.career.CareerSample;
import org.roleprint.career.RandomNetwork;
import org.roleprint.career.compare.RelatedRoles;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Routes over graphs drawn by hand, and over random ones against the library's own
 * algorithm.
 */
class RouteFinderTests {

	private static final YearRange YEARS = new YearRange(2, 4);

	private final CareerSample sample = new CareerSample().role("Manager", SampleLevels.MANAGER)
		.role("Other manager", SampleLevels.MANAGER)
		.role("Director", SampleLevels.DIRECTOR)
		.role("Other director", SampleLevels.DIRECTOR)
		.role("Head", SampleLevels.HEAD)
		.role("Global head", SampleLevels.GLOBAL_HEAD);

	@Test
	void addsYearsOfAllSteps() {
		this.sample.promotion("Manager", "Director", new YearRange(3, 5)).promotion("Director", "Head", YEARS);
		Routes routes = routes("manager", "head");
		assertThat(routes.routes()).singleElement().satisfies((route) -> {
			assertThat(route.slugs()).containsExactly("manager", "director", "head");
			assertThat(route.years()).isEqualTo(new YearRange(5, 9));
		});
		assertThat(routes.nearest()).isEmpty();
	}

	@Test
	void putsRoutesWithoutLateralsFirstEvenWhenTheyAreLonger() {
		this.sample.beside(StepKind.LATERAL, "Manager", "Other manager", YEARS)
			.promotion("Other manager", "Head", YEARS)
			.promotion("Manager", "Director", YEARS)
			.beside(StepKind.SPECIALISATION, "Director", "Other director", YEARS)
			.promotion("Other director", "Head", YEARS);
		assertThat(slugs("manager", "head")).containsExactly(List.of("manager", "director", "other-director", "head"),
				List.of("manager", "other-manager", "head"));
	}

	@Test
	void putsFewestStepsBeforeFewestYears() {
		this.sample.promotion("Manager", "Director", new YearRange(1, 1))
			.promotion("Director", "Head", new YearRange(1, 1))
			.promotion("Manager", "Head", new YearRange(9, 12))
			.promotion("Manager", "Other director", new YearRange(1, 2))
			.promotion("Other director", "Head", new YearRange(1, 1));
		assertThat(slugs("manager", "head")).containsExactly(List.of("manager", "head"),
				List.of("manager", "director", "head"), List.of("manager", "other-director", "head"));
	}

	@Test
	void takesLateralsAndSpecialisationsEitherWay() {
		this.sample.beside(StepKind.LATERAL, "Director", "Other director", YEARS);
		assertThat(slugs("director", "other-director")).containsExactly(List.of("director", "other-director"));
		assertThat(slugs("other-director", "director")).containsExactly(List.of("other-director", "director"));
	}

	@Test
	void tellsStepTakenBackwardsFromTheRoleThatIsLeft() {
		this.sample.beside(StepKind.LATERAL, "Director", "Other director", YEARS);
		Route back = routes("other-director", "director").routes().get(0);
		assertThat(back.steps().get(0).from().title()).isEqualTo("Other director");
		assertThat(back.steps().get(0).step().words().leaving()).asString().contains("Reaches Other director.");
	}

	@Test
	void neverClimbsDown() {
		this.sample.promotion("Manager", "Director", YEARS);
		Routes routes = routes("director", "manager");
		assertThat(routes.routes()).isEmpty();
		assertThat(routes.backwards()).isTrue();
	}

	@Test
	void leavesOutTitlesOutsideTheCatalog() {
		this.sample.promotion("Manager", "Senior manager", YEARS).promotion("Senior manager", "Head", YEARS);
		assertThat(routes("manager", "head").routes()).isEmpty();
	}

	@Test
	void takesTheBetterOfTwoStepsBetweenTheSameRoles() {
		this.sample.beside(StepKind.LATERAL, "Director", "Other director", YEARS)
			.beside(StepKind.SPECIALISATION, "Director", "Other director", YEARS);
		assertThat(routes("director", "other-director").routes()).singleElement()
			.extracting(Route::laterals)
			.isEqualTo(0L);
	}

	@Test
	void ignoresStepFromRoleToItself() {
		this.sample.beside(StepKind.LATERAL, "Director", "Director", YEARS).promotion("Director", "Head", YEARS);
		assertThat(slugs("director", "head")).containsExactly(List.of("director", "head"));
	}

	@Test
	void showsReachableRolesNearestToTheWantedOneWithoutRoute() {
		this.sample.promotion("Manager", "Director", YEARS)
			.promotion("Director", "Head", YEARS)
			.promotion("Manager", "Other director", YEARS)
			.demands("Global head", List.of(), CareerSample.must("Strategy", Proficiency.EXPERT),
					CareerSample.must("Budget", Proficiency.EXPERT))
			.demands("Head", List.of(), CareerSample.must("Strategy", Proficiency.EXPERT),
					CareerSample.must("Budget", Proficiency.EXPERT))
			.demands("Other director", List.of(), CareerSample.must("Strategy", Proficiency.WORKING));
		Routes routes = routes("manager", "global-head");
		assertThat(routes.routes()).isEmpty();
		assertThat(routes.backwards()).isFalse();
		assertThat(routes.nearest()).extracting((near) -> near.role().slug())
			.containsExactly("head", "other-director", "director");
		assertThat(routes.nearest()).extracting((near) -> near.shared() + " of " + near.of()).startsWith("2 of 2");
	}

	@Test
	void showsNothingNearWhereNoStepLeadsOut() {
		assertThat(routes("head", "manager").nearest()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 12, 40, 120 })
	void agreesWithYensAlgorithmOnRandomGraphs(int size) {
		for (int seed = 0; seed < 12; seed++) {
			CareerNetwork network = RandomNetwork.of(seed, size);
			StepGraph graph = new StepGraph(network);
			RoleCard from = network.roles().get(seed % size);
			RoleCard to = network.roles().get((seed * 7 + 3) % size);
			if (!from.equals(to)) {
				List<Long> costs = new RouteSearch(graph, from.slug(), to.slug()).best(5)
					.stream()
					.map((legs) -> legs.stream().mapToLong(Leg::cost).sum())
					.toList();
				List<Long> expected = new YenKShortestPath<>(library(graph))
					.getPaths(graph.number(from.slug()), graph.number(to.slug()), 5)
					.stream()
					.map(GraphPath::getWeight)
					.map(Double::longValue)
					.toList();
				assertThat(costs).as("graph %d", seed).isEqualTo(expected);
			}
		}
	}

	@Test
	void visitsNoRoleTwiceAndStopsAtFive() {
		CareerNetwork network = RandomNetwork.of(3, 40);
		RouteFinder finder = new RouteFinder(network, new RelatedRoles(network));
		List<List<Route>> answers = new ArrayList<>();
		for (RoleCard from : network.roles()) {
			network.roles()
				.stream()
				.filter((to) -> !to.equals(from))
				.forEach((to) -> answers.add(finder.routes(from, to).routes()));
		}
		assertThat(answers).allMatch((routes) -> routes.size() <= 5).anyMatch((routes) -> routes.size() == 5);
		assertThat(answers.stream().flatMap(List::stream))
			.allSatisfy((route) -> assertThat(new HashSet<>(route.slugs())).hasSameSizeAs(route.slugs()));
	}

	@Test
	void findsRoutesThatKeepRunningIntoThemselves() {
		// Every way to the end leads back through the start's only neighbour.
		CareerSample knot = new CareerSample().role("End", SampleLevels.DIRECTOR);
		String[] titles = new String[14];
		Arrays.setAll(titles, (i) -> "Knot " + i);
		Arrays.stream(titles).forEach((title) -> knot.role(title, SampleLevels.DIRECTOR));
		for (int i = 0; i < titles.length; i++) {
			for (int j = i + 1; j < titles.length; j++) {
				knot.beside(StepKind.LATERAL, titles[i], titles[j], YEARS);
			}
		}
		knot.beside(StepKind.LATERAL, titles[0], "End", YEARS);
		CareerNetwork network = knot.network();
		Routes routes = new RouteFinder(network, new RelatedRoles(network)).routes(network.role("knot-0").orElseThrow(),
				network.role("end").orElseThrow());
		assertThat(routes.routes()).singleElement().extracting(Route::slugs).isEqualTo(List.of("knot-0", "end"));
	}

	private static Graph<Integer, DefaultWeightedEdge> library(StepGraph graph) {
		Graph<Integer, DefaultWeightedEdge> same = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
		Arcs arcs = graph.arcs();
		for (int node = 0; node < arcs.nodes(); node++) {
			same.addVertex(node);
		}
		for (int arc = 0; arc < arcs.afterLastOf(arcs.nodes() - 1); arc++) {
			same.setEdgeWeight(same.addEdge(arcs.start(arc), arcs.end(arc)), arcs.leg(arc).cost());
		}
		return same;
	}

	private Routes routes(String from, String to) {
		CareerNetwork network = this.sample.network();
		return new RouteFinder(network, new RelatedRoles(network)).routes(network.role(from).orElseThrow(),
				network.role(to).orElseThrow());
	}

	private List<List<String>> slugs(String from, String to) {
		return routes(from, to).routes().stream().map(Route::slugs).toList();
	}

}
