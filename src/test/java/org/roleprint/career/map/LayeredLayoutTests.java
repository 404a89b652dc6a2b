package org.roleprint.career.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.career.CareerSample;
import org.roleprint.career.RandomNetwork;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where lines run: over random networks, and over a few boxes with one good drawing.
 */
class LayeredLayoutTests {

	private static final YearRange YEARS = new YearRange(2, 4);

	@ParameterizedTest
	@ValueSource(ints = { 2, 10, 70, 150 })
	void leadsNoLineThroughABoxOfAnother(int size) {
		for (Drawn drawn : drawn(size)) {
			Panel panel = drawn.panel();
			LayeredLayout layout = drawn.layout();
			layout.lines().forEach((step, line) -> {
				for (CareerPoint point : panel.points()) {
					if (!step.touches(point)) {
						assertThat(pieces(line)).as("%s past %s", step, point.title())
							.noneMatch((piece) -> crosses(piece, layout.box(point)));
					}
				}
			});
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 70 })
	void laysNoUprightPiecesOfDifferentStartsOverEachOther(int size) {
		for (Drawn drawn : drawn(size)) {
			Map<Step, LinePath> lines = drawn.layout().lines();
			lines.forEach((one, line) -> lines.forEach((other, otherLine) -> {
				if (!one.from().equals(other.from())) {
					assertThat(upright(line)).as("%s and %s", one, other)
						.noneMatch((piece) -> upright(otherLine).stream()
							.anyMatch((otherPiece) -> piece.x() == otherPiece.x() && piece.y() < otherPiece.bottom()
									&& otherPiece.y() < piece.bottom()));
				}
			}));
		}
	}

	@Test
	void drawsTheSameAgain() {
		assertThat(drawn(70).get(0).layout().lines()).isEqualTo(drawn(70).get(0).layout().lines());
	}

	@Test
	void keepsALadderStraight() {
		CareerNetwork network = new CareerSample().role("Manager", SampleLevels.MANAGER)
			.role("Director", SampleLevels.DIRECTOR)
			.role("Head", SampleLevels.HEAD)
			.promotion("Manager", "Director", YEARS)
			.promotion("Director", "Head", YEARS)
			.network();
		assertThat(whole(network).lines().values()).hasSize(2)
			.allMatch((line) -> line.points().size() == 2, "without a corner");
	}

	@Test
	void crossesNothingWhereNothingNeedsTo() {
		CareerNetwork network = new CareerSample().role("Manager A", SampleLevels.MANAGER)
			.role("Manager B", SampleLevels.MANAGER)
			.role("Director B", SampleLevels.DIRECTOR)
			.role("Director A", SampleLevels.DIRECTOR)
			.promotion("Manager A", "Director A", YEARS)
			.promotion("Manager B", "Director B", YEARS)
			.network();
		assertThat(whole(network).lines().values()).allMatch((line) -> line.points().size() == 2);
	}

	@Test
	void standsWhatOnlyHasLateralsBesideItsPeers() {
		CareerSample sample = new CareerSample().role("Manager", SampleLevels.MANAGER)
			.role("Director", SampleLevels.DIRECTOR);
		sample.promotion("Manager", "Director", YEARS);
		for (int i = 0; i < 8; i++) {
			sample.role("Manager " + i, SampleLevels.MANAGER).promotion("Manager " + i, "Director", YEARS);
		}
		sample.role("Peer", SampleLevels.DIRECTOR).beside(StepKind.LATERAL, "Director", "Peer", YEARS);
		CareerNetwork network = sample.network();
		LayeredLayout layout = whole(network);
		Box director = layout.box(point(network, "director"));
		Box peer = layout.box(point(network, "peer"));
		assertThat(Math.abs(director.middle() - peer.middle())).isLessThan(2 * director.height());
	}

	private static CareerPoint point(CareerNetwork network, String slug) {
		return CareerPoint.of(network.role(slug).orElseThrow());
	}

	private static List<Drawn> drawn(int size) {
		List<Drawn> drawn = new ArrayList<>();
		for (int seed = 0; seed < 3; seed++) {
			CareerNetwork network = RandomNetwork.of(seed, size);
			network.families()
				.forEach((family) -> drawn.add(Drawn.of(network, Panels.of(network, network.rolesOf(family)))));
		}
		return drawn;
	}

	private static LayeredLayout whole(CareerNetwork network) {
		return Drawn.of(network, Panels.of(network, network.roles())).layout();
	}

	private static List<Box> pieces(LinePath line) {
		List<Box> pieces = new ArrayList<>();
		for (int i = 1; i < line.points().size(); i++) {
			pieces.add(line.points().get(i - 1).box().and(line.points().get(i).box()));
		}
		return pieces;
	}

	private static List<Box> upright(LinePath line) {
		return pieces(line).stream().filter((piece) -> piece.height() > 0).toList();
	}

	private static boolean crosses(Box piece, Box box) {
		return piece.x() < box.right() && box.x() < piece.right() && piece.y() < box.bottom()
				&& box.y() < piece.bottom();
	}

	/**
	 * A panel and how it was laid out.
	 */
	private record Drawn(Panel panel, LayeredLayout layout) {

		static Drawn of(CareerNetwork network, Panel panel) {
			return new Drawn(panel, new LayeredLayout(panel, Ranks.of(network), (rank) -> 0));
		}

	}

}
