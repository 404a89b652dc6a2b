package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.career.CareerSample;
import org.roleprint.career.RandomNetwork;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where roles stand on the ladder and where its lines run.
 */
class LadderTests {

	private static final YearRange YEARS = new YearRange(2, 4);

	private static final Ref RELIABILITY = new Ref("reliability", "Reliability", 10);

	private static final Ref DATA = new Ref("data", "Data", 20);

	private static final Ref CLOUD = new Ref("cloud", "Cloud", 30);

	private final CareerSample sample = new CareerSample().role("SRE Manager", SampleLevels.MANAGER, RELIABILITY)
		.role("Director of SRE", SampleLevels.DIRECTOR, RELIABILITY)
		.role("SRE Director", SampleLevels.DIRECTOR, RELIABILITY)
		.role("Head of SRE", SampleLevels.HEAD, RELIABILITY)
		.role("Director of Data", SampleLevels.DIRECTOR, DATA);

	@Test
	void standsFamiliesInRowsAndLevelsInColumns() {
		Ladder ladder = ladder();
		assertThat(ladder.columns()).extracting(Ladder.Column::title).containsExactly("Manager", "Director", "Head");
		assertThat(ladder.rows()).extracting((row) -> row.family().title()).containsExactly("Reliability", "Data");
		assertThat(ladder.rows().get(0).cells()).extracting((cell) -> cell.rungs().size()).containsExactly(1, 2, 1);
		assertThat(ladder.rows().get(1).cells()).extracting(Ladder.Cell::levels).containsExactly("", "Director", "");
		assertThat(ladder.viewBox()).isEqualTo("0 0 150 6");
	}

	@Test
	void putsLevelsOfOneRankInOneColumn() {
		this.sample.role("Staff Engineer", SampleLevels.STAFF, DATA);
		assertThat(ladder().columns().get(0).title()).isEqualTo("Manager, Staff");
	}

	@Test
	void leadsStraightWhereNothingIsBetween() {
		this.sample.promotion("SRE Manager", "Head of SRE", YEARS);
		assertThat(ladder().promotions()).isEqualTo("M47 2H103");
	}

	@Test
	void tellsPromotionsIntoAnotherFamilyApart() {
		this.sample.promotion("SRE Manager", "Director of Data", YEARS);
		assertThat(ladder().promotions()).isEmpty();
		assertThat(ladder().between()).startsWith("M47 2H").endsWith("V5H53");
	}

	@Test
	void leadsAroundRoleThatHasNoPartInTheStep() {
		this.sample.role("Manager of Data", SampleLevels.MANAGER, DATA)
			.role("Head of Data", SampleLevels.HEAD, DATA)
			.promotion("Manager of Data", "Head of Data", YEARS);
		assertThat(ladder().promotions()).matches("M47 5H\\d+V6H\\d+V5H103");
	}

	@Test
	void leadsThroughTheGapOfAFamilyAndNotAroundItsRow() {
		this.sample.role("Cloud Manager", SampleLevels.MANAGER, CLOUD)
			.role("Platform Manager", SampleLevels.MANAGER, CLOUD)
			.role("Head of Cloud", SampleLevels.HEAD, CLOUD)
			.promotion("Cloud Manager", "Head of Cloud", YEARS);
		assertThat(ladder().promotions()).isEqualTo("M47 7H98V8H103");
	}

	@Test
	void leadsAroundWhereALevelLineWouldSeemToLeadElsewhere() {
		this.sample.role("Cloud Manager", SampleLevels.MANAGER, CLOUD)
			.role("Platform Manager", SampleLevels.MANAGER, CLOUD)
			.role("Head of Cloud", SampleLevels.HEAD, CLOUD)
			.role("Head of Platform", SampleLevels.HEAD, CLOUD)
			.promotion("Cloud Manager", "Head of Platform", YEARS);
		assertThat(ladder().promotions()).matches("M47 7H\\d+V6H\\d+V9H103");
	}

	@Test
	void tellsPromotionsFromStepsSidewaysAtBothEnds() {
		this.sample.promotion("SRE Manager", "Director of SRE", YEARS)
			.beside(StepKind.LATERAL, "Director of SRE", "Director of Data", YEARS);
		Ladder ladder = ladder();
		Ladder.Rung sre = rung(ladder, "Director of SRE");
		assertThat(sre.promotions()).isEqualTo(ladder.promotions()).isNotEmpty();
		assertThat(sre.sideways()).isEqualTo(rung(ladder, "Director of Data").sideways()).isNotEmpty();
		assertThat(rung(ladder, "Head of SRE").sideways()).isEmpty();
	}

	@Test
	void leavesOutStepsToRolesThatAreNotShownOrOutsideTheCatalog() {
		this.sample.promotion("SRE Manager", "Director of SRE", YEARS).promotion("Head of SRE", "Somebody", YEARS);
		CareerNetwork network = this.sample.network();
		Ladder ladder = LadderBuilder.build(network,
				network.roles().stream().filter((role) -> role.level().equals(SampleLevels.DIRECTOR)).toList());
		assertThat(ladder.columns()).hasSize(1);
		assertThat(ladder.promotions()).isEmpty();
	}

	@Test
	void tellsEachStepOnceOverAllFamilies() {
		this.sample.promotion("SRE Manager", "Director of Data", YEARS)
			.beside(StepKind.LATERAL, "Director of SRE", "Director of Data", YEARS)
			.promotion("Senior Engineer", "SRE Manager", YEARS);
		CareerNetwork network = this.sample.network();
		assertThat(FamilySteps.of(network, network.roles())).singleElement()
			.satisfies((family) -> assertThat(family.steps()).containsExactlyInAnyOrderElementsOf(network.steps()));
		assertThat(FamilySteps.of(network, network.rolesOf(DATA))).singleElement()
			.satisfies((family) -> assertThat(family.family()).isEqualTo(DATA));
	}

	/** Level pieces through a box would show a step that does not exist. */
	@ParameterizedTest
	@ValueSource(ints = { 10, 70, 300 })
	void leadsNoLevelLineThroughRole(int size) {
		CareerNetwork network = RandomNetwork.of(3, size);
		Ladder ladder = LadderBuilder.build(network, network.roles());
		List<int[]> boxes = boxes(ladder);
		assertThat(levelPieces(ladder)).isNotEmpty()
			.allSatisfy((piece) -> assertThat(boxes).noneMatch((box) -> crosses(piece, box)));
	}

	private static boolean crosses(int[] piece, int[] box) {
		Spot spot = new Spot(box[0], box[1], 0, 0);
		return spot.isCrossedAt(piece[2]) && piece[0] < spot.right() && piece[1] > spot.left();
	}

	/** Column and middle of every role, as the rows of the page put them. */
	private static List<int[]> boxes(Ladder ladder) {
		List<int[]> boxes = new ArrayList<>();
		int top = 0;
		for (Ladder.Row row : ladder.rows()) {
			for (int column = 0; column < row.cells().size(); column++) {
				int count = row.cells().get(column).rungs().size();
				for (int i = 0; i < count; i++) {
					boxes.add(new int[] { column, top + row.height() - count + 1 + i * Ladder.RUNG });
				}
			}
			top += row.height() * Ladder.RUNG;
		}
		return boxes;
	}

	/** From, to and height of every level piece of a promotion. */
	private static List<int[]> levelPieces(Ladder ladder) {
		List<int[]> pieces = new ArrayList<>();
		for (String line : (ladder.promotions() + ladder.between()).split("(?=M)")) {
			int x = 0;
			int y = 0;
			for (MatchResult part : Pattern.compile("M(\\d+) (\\d+)|H(\\d+)|V(\\d+)")
				.matcher(line)
				.results()
				.toList()) {
				if (part.group(1) != null) {
					x = Integer.parseInt(part.group(1));
					y = Integer.parseInt(part.group(2));
				}
				else if (part.group(3) != null) {
					int to = Integer.parseInt(part.group(3));
					pieces.add(new int[] { Math.min(x, to), Math.max(x, to), y });
					x = to;
				}
				else {
					y = Integer.parseInt(part.group(4));
				}
			}
		}
		return pieces;
	}

	private static Ladder.Rung rung(Ladder ladder, String title) {
		return ladder.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.flatMap((cell) -> cell.rungs().stream())
			.filter((rung) -> rung.role().title().equals(title))
			.findFirst()
			.orElseThrow();
	}

	private Ladder ladder() {
		CareerNetwork network = this.sample.network();
		return LadderBuilder.build(network, network.roles());
	}

}
