package org.roleprint.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

/**
 * Careers between generated roles: two promotions out of most roles, mostly within the
 * family and to the next rank there is, some moves sideways, and some titles outside the
 * catalog. Promotions rise, and both roles tell a step alike.
 */
final class GeneratedSteps {

	private final List<RoleEntry> roles;

	private final Prose prose;

	private final Dice dice;

	private final TreeMap<Integer, List<RoleEntry>> byRank;

	private final Map<String, TreeMap<Integer, List<RoleEntry>>> byFamily = new HashMap<>();

	private final Map<String, List<CareerStepEntry>> steps = new HashMap<>();

	private final Set<Set<String>> joined = new HashSet<>();

	GeneratedSteps(List<RoleEntry> roles, Prose prose, Dice dice) {
		this.roles = roles;
		this.prose = prose;
		this.dice = dice;
		this.byRank = ranks(roles);
		roles.stream()
			.collect(Collectors.groupingBy(RoleEntry::family))
			.forEach((family, members) -> this.byFamily.put(family, ranks(members)));
	}

	private static TreeMap<Integer, List<RoleEntry>> ranks(List<RoleEntry> roles) {
		return roles.stream().collect(Collectors.groupingBy((role) -> rank(role), TreeMap::new, Collectors.toList()));
	}

	/** The steps by the slug of the role that tells them. */
	Map<String, List<CareerStepEntry>> steps() {
		for (RoleEntry role : this.roles) {
			up(role, 1);
			up(role, 0.8);
			aside(role, StepKind.LATERAL, 0.6);
			aside(role, StepKind.SPECIALISATION, 0.2);
			outside(role);
		}
		return this.steps;
	}

	private void up(RoleEntry role, double chance) {
		var next = ladder(role, 0.75).higherEntry(rank(role));
		if (next != null && this.dice.chance(chance)) {
			RoleEntry higher = this.dice.of(next.getValue());
			join(role, higher, StepKind.PROMOTION);
		}
	}

	private void aside(RoleEntry role, StepKind kind, double chance) {
		if (this.dice.chance(chance)) {
			join(role, this.dice.of(ladder(role, 0.5).getOrDefault(rank(role), List.of(role))), kind);
		}
	}

	private TreeMap<Integer, List<RoleEntry>> ladder(RoleEntry role, double family) {
		return this.dice.chance(family) ? this.byFamily.getOrDefault(role.family(), this.byRank) : this.byRank;
	}

	private void join(RoleEntry one, RoleEntry other, StepKind kind) {
		if (one == other || !this.joined.add(Set.of(one.slug(), other.slug()))) {
			return;
		}
		boolean up = kind == StepKind.PROMOTION;
		YearRange years = years();
		add(one, new Told(up ? StepDirection.TO : StepDirection.SIDEWAYS, other, other.title(), kind), years);
		add(other, new Told(up ? StepDirection.FROM : StepDirection.SIDEWAYS, one, one.title(), kind), years);
	}

	private void outside(RoleEntry role) {
		if (rank(role) <= SampleLevels.MANAGER.rank()) {
			String title = "Senior " + Titles.discipline(role.title()) + " Engineer";
			add(role, new Told(StepDirection.FROM, null, title, StepKind.PROMOTION), years());
		}
		if (rank(role) >= SampleLevels.HEAD.rank() && this.dice.chance(0.5)) {
			add(role, new Told(StepDirection.TO, null, "Chief Technology Officer", StepKind.PROMOTION), years());
		}
	}

	private YearRange years() {
		int least = this.dice.between(1, 4);
		return new YearRange(least, least + this.dice.between(1, 3));
	}

	private void add(RoleEntry teller, Told told, YearRange years) {
		RoleEntry other = told.other();
		this.steps.computeIfAbsent(teller.slug(), (key) -> new ArrayList<>())
			.add(new CareerStepEntry(told.direction(), (other != null) ? other.slug() : null, told.title(), told.kind(),
					years, GeneratedCatalog.html(GeneratedCatalog.escaped(this.prose.text(10)))));
	}

	/** A step as one of its roles tells it. */
	private record Told(StepDirection direction, @Nullable RoleEntry other, String title, StepKind kind) {
	}

	private static int rank(RoleEntry role) {
		return SampleLevels.of(role.level()).rank();
	}

}
