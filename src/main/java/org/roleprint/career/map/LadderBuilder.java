package org.roleprint.career.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.StepKind;

/**
 * Places roles on a ladder and leads the lines of the steps between them.
 */
public final class LadderBuilder {

	private final CareerNetwork network;

	private final List<Integer> ranks;

	private final Map<Ref, Map<Integer, List<RoleCard>>> families;

	private final Map<CareerPoint, Spot> spots = new LinkedHashMap<>();

	private final Map<Step, String> lines = new HashMap<>();

	private LadderBuilder(CareerNetwork network, Collection<RoleCard> roles) {
		this.network = network;
		this.ranks = roles.stream().map((role) -> role.level().rank()).distinct().sorted().toList();
		this.families = roles.stream()
			.sorted(Comparator.comparing(RoleCard::level).thenComparing(RoleCard::title))
			.collect(Collectors.groupingBy(RoleCard::family, TreeMap::new,
					Collectors.groupingBy((role) -> role.level().rank())));
	}

	/**
	 * Builds the ladder of some roles.
	 * @param network the steps between them
	 * @param roles the roles to show
	 * @return the ladder; steps to other roles are left out
	 */
	public static Ladder build(CareerNetwork network, Collection<RoleCard> roles) {
		LadderBuilder builder = new LadderBuilder(network, roles);
		builder.place();
		builder.lead();
		return builder.ladder();
	}

	private void place() {
		int top = 0;
		for (Map<Integer, List<RoleCard>> family : this.families.values()) {
			int height = family.values().stream().mapToInt(List::size).max().orElse(0);
			int bottom = top + height * Ladder.RUNG;
			for (Map.Entry<Integer, List<RoleCard>> cell : family.entrySet()) {
				int column = this.ranks.indexOf(cell.getKey());
				int first = top + (height - cell.getValue().size() + 1) * Ladder.RUNG / 2;
				for (RoleCard role : cell.getValue()) {
					this.spots.put(CareerPoint.of(role),
							new Spot(column, first + cell.getValue().indexOf(role) * Ladder.RUNG, top, bottom));
				}
			}
			top = bottom;
		}
	}

	private void lead() {
		LadderLines leads = new LadderLines(this.spots.values());
		this.network.steps().forEach((step) -> {
			Spot from = this.spots.get(step.from());
			Spot to = this.spots.get(step.to());
			if (from != null && to != null) {
				this.lines.put(step, leads.between(from, to));
			}
		});
	}

	private Ladder ladder() {
		List<Ladder.Row> rows = this.families.entrySet()
			.stream()
			.map((family) -> new Ladder.Row(family.getKey(),
					this.ranks.stream().map((rank) -> cell(family.getValue().getOrDefault(rank, List.of()))).toList()))
			.toList();
		return new Ladder(this.ranks.stream().map(this::column).toList(), rows,
				path(this.network.steps(), (step) -> isPromotion(step) && isWithinFamily(step)),
				path(this.network.steps(), (step) -> isPromotion(step) && !isWithinFamily(step)));
	}

	private Ladder.Column column(int rank) {
		return new Ladder.Column(levels(this.spots.keySet()
			.stream()
			.flatMap((point) -> Optional.ofNullable(point.role()).stream())
			.filter((role) -> role.level().rank() == rank)
			.toList()));
	}

	private Ladder.Cell cell(List<RoleCard> roles) {
		return new Ladder.Cell(String.join(", ", levels(roles)), roles.stream().map(this::rung).toList());
	}

	private static List<String> levels(Collection<RoleCard> roles) {
		return roles.stream().map(RoleCard::level).distinct().sorted().map(Level::title).toList();
	}

	private Ladder.Rung rung(RoleCard role) {
		List<Step> own = this.network.stepsAt(CareerPoint.of(role));
		return new Ladder.Rung(role, path(own, LadderBuilder::isPromotion), path(own, (step) -> !isPromotion(step)));
	}

	private static boolean isWithinFamily(Step step) {
		RoleCard from = step.from().role();
		RoleCard to = step.to().role();
		return from != null && to != null && from.family().equals(to.family());
	}

	private static boolean isPromotion(Step step) {
		return step.kind() == StepKind.PROMOTION;
	}

	private String path(Collection<Step> steps, Predicate<Step> wanted) {
		return steps.stream()
			.filter(wanted)
			.map((step) -> this.lines.getOrDefault(step, ""))
			.collect(Collectors.joining());
	}

}
