package org.roleprint.career.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.career.CareerSample;
import org.roleprint.career.RandomNetwork;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a drawing puts roles, titles and lines.
 */
class CareerDrawingsTests {

	private static final YearRange YEARS = new YearRange(2, 4);

	private static final Ref RELIABILITY = new Ref("reliability", "Reliability", 10);

	private static final Ref DATA = new Ref("data", "Data", 20);

	private final CareerSample sample = new CareerSample().role("SRE Manager", SampleLevels.MANAGER, RELIABILITY)
		.role("Director of SRE", SampleLevels.DIRECTOR, RELIABILITY)
		.role("Head of SRE", SampleLevels.HEAD, RELIABILITY)
		.role("Director of Data", SampleLevels.DIRECTOR, DATA)
		.promotion("Senior Engineer", "SRE Manager", YEARS)
		.promotion("SRE Manager", "Director of SRE", YEARS)
		.promotion("SRE Manager", "Head of SRE", YEARS)
		.promotion("Director of SRE", "Head of SRE", YEARS)
		.promotion("Head of SRE", "VP of Engineering", YEARS)
		.beside(StepKind.LATERAL, "Director of SRE", "Director of Data", YEARS)
		.beside(StepKind.SPECIALISATION, "Director of SRE", "Chief Architect", YEARS);

	@Test
	void standsRolesInColumnsByRank() {
		Drawing drawing = reliability();
		assertThat(drawing.points()).extracting((point) -> point.point().title() + " " + point.column())
			.contains("Senior Engineer 0", "SRE Manager 1", "Director of SRE 2", "Director of Data 2", "Head of SRE 3");
		assertThat(drawing.columns()).extracting((column) -> String.join(", ", column.levels()))
			.containsExactly("", "Manager", "Director", "Head", "");
	}

	@Test
	void standsTitlesOutsideTheCatalogWhereTheirStepsPutThem() {
		assertThat(reliability().points()).filteredOn((point) -> !point.point().isInCatalog())
			.extracting((point) -> point.point().title() + " " + point.column())
			.containsExactly("Senior Engineer 0", "Chief Architect 2", "VP of Engineering 4");
	}

	@Test
	void readsFromLeftToRightAndFromTopToBottom() {
		assertThat(reliability().points())
			.isSortedAccordingTo(Comparator.comparingInt(DrawnPoint::column).thenComparing((point) -> point.box().y()));
	}

	@Test
	void pointsPromotionsAtTheRoleTheyReachAndLeavesLateralsWithoutHead() {
		Map<StepKind, Boolean> heads = new HashMap<>();
		reliability().steps().forEach((drawn) -> heads.put(drawn.step().kind(), !drawn.arrow().isEmpty()));
		assertThat(heads).containsEntry(StepKind.PROMOTION, true)
			.containsEntry(StepKind.LATERAL, false)
			.containsEntry(StepKind.SPECIALISATION, false);
	}

	@Test
	void fastensEveryLineToItsTwoBoxes() {
		Drawing drawing = reliability();
		Map<String, Box> boxes = new HashMap<>();
		drawing.points().forEach((point) -> boxes.put(point.point().key(), point.box()));
		assertThat(drawing.steps()).hasSize(7).allSatisfy((drawn) -> {
			String[] spots = drawn.line().substring(1).split("[LHVq ]");
			Box from = boxes.get(drawn.step().from().key());
			Box to = boxes.get(drawn.step().to().key());
			String first = spots[0];
			String last = spots[spots.length - 1];
			boolean forwards = isOnEdge(first, from) && isOnEdge(last, to);
			boolean backwards = drawn.step().bothWays() && isOnEdge(first, to) && isOnEdge(last, from);
			assertThat(forwards || backwards).as(drawn.line()).isTrue();
		});
	}

	private static boolean isOnEdge(String spot, Box box) {
		int x = Integer.parseInt(spot.split(",")[0]);
		int y = Integer.parseInt(spot.split(",")[1]);
		return (x == box.x() || x == box.right()) && y >= box.y() && y <= box.bottom();
	}

	@Test
	void surroundsRoleByTwoStepsBackTwoAheadAndOneAside() {
		CareerNetwork network = new CareerSample().role("Lead", SampleLevels.LEAD)
			.role("Manager", SampleLevels.MANAGER)
			.role("Senior manager", SampleLevels.SENIOR_MANAGER)
			.role("Director", SampleLevels.DIRECTOR)
			.role("Head", SampleLevels.HEAD)
			.role("VP", SampleLevels.VP)
			.role("Chief", SampleLevels.C_LEVEL)
			.role("Neighbour", SampleLevels.DIRECTOR)
			.role("Far neighbour", SampleLevels.DIRECTOR)
			.promotion("Lead", "Manager", YEARS)
			.promotion("Manager", "Senior manager", YEARS)
			.promotion("Senior manager", "Director", YEARS)
			.promotion("Senior manager", "Neighbour", YEARS)
			.promotion("Director", "Head", YEARS)
			.promotion("Head", "VP", YEARS)
			.promotion("VP", "Chief", YEARS)
			.beside(StepKind.LATERAL, "Director", "Neighbour", YEARS)
			.beside(StepKind.LATERAL, "Neighbour", "Far neighbour", YEARS)
			.network();
		Drawing drawing = new CareerDrawings(network).around(network.role("director").orElseThrow());
		assertThat(drawing.points()).extracting((point) -> point.point().title())
			.containsExactlyInAnyOrder("Manager", "Senior manager", "Director", "Neighbour", "Head", "VP");
		assertThat(drawing.points()).filteredOn(DrawnPoint::own)
			.extracting((point) -> point.point().title())
			.containsExactly("Director");
		assertThat(drawing.steps()).extracting((drawn) -> drawn.step().to().title())
			.containsExactlyInAnyOrder("Senior manager", "Director", "Head", "VP", "Neighbour");
	}

	@Test
	void drawsRoleWithoutSteps() {
		CareerNetwork network = new CareerSample().role("Lone role", SampleLevels.MANAGER).network();
		Drawing drawing = whole(network);
		assertThat(drawing.points()).singleElement().extracting(DrawnPoint::lines).isEqualTo(List.of("Lone role"));
		assertThat(drawing.area().width()).isGreaterThanOrEqualTo(DrawnPoint.WIDTH);
	}

	@Test
	void breaksTitlesThatAreTooLongForTheirBox() {
		CareerNetwork network = new CareerSample()
			.role("Director of Site Reliability Engineering", SampleLevels.DIRECTOR)
			.role("Donaudampfschifffahrtsgesellschaftsdirektor", SampleLevels.DIRECTOR)
			.network();
		assertThat(whole(network).points()).allSatisfy((point) -> {
			assertThat(point.lines()).allMatch((line) -> line.length() <= 16);
			assertThat(point.lastBaseline()).isLessThan(point.box().height());
			assertThat(String.join("", point.lines()).replace(" ", ""))
				.isEqualTo(point.point().title().replace(" ", ""));
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 10, 70, 150 })
	void neverLaysOneBoxOverAnother(int size) {
		for (int seed = 0; seed < 3; seed++) {
			List<DrawnPoint> points = whole(RandomNetwork.of(seed, size)).points();
			for (DrawnPoint one : points) {
				assertThat(points).filteredOn((other) -> other != one)
					.noneMatch((other) -> overlap(one.box(), other.box()));
			}
		}
	}

	private static boolean overlap(Box one, Box other) {
		return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom()
				&& other.y() < one.bottom();
	}

	@Test
	void standsEveryColumnInOneLine() {
		Drawing drawing = whole(RandomNetwork.of(5, 60));
		Map<Integer, Integer> left = new HashMap<>();
		drawing.points().forEach((point) -> left.merge(point.column(), point.box().x(), (one, other) -> {
			assertThat(other).isEqualTo(one);
			return one;
		}));
		assertThat(left).hasSizeGreaterThan(3);
	}

	private Drawing reliability() {
		return drawn(this.sample.network(), RELIABILITY);
	}

	private static Drawing whole(CareerNetwork network) {
		return drawn(network, network.families().get(0));
	}

	private static Drawing drawn(CareerNetwork network, Ref family) {
		return DrawingBuilder.draw(Panels.of(network, network.rolesOf(family)), Ranks.of(network));
	}

}
