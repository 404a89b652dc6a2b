package org.roleprint.career.compare;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.roleprint.career.network.KpiDemand;
import org.roleprint.career.network.RoleDemands;
import org.roleprint.catalog.Ref;

/**
 * A KPI that at least one of the compared roles is measured by.
 *
 * @param kpi the KPI
 * @param cells each role's target, in the order of the roles; empty where it has none
 */
public record KpiRow(Ref kpi, List<Optional<KpiDemand>> cells) {

	/** Those of most roles first, then by title. */
	static List<KpiRow> of(List<RoleDemands> roles) {
		Set<Ref> kpis = new LinkedHashSet<>();
		roles.forEach((role) -> role.kpis().forEach((target) -> kpis.add(target.kpi())));
		return kpis.stream()
			.map((kpi) -> new KpiRow(kpi, roles.stream().map((role) -> role.kpi(kpi.slug())).toList()))
			.sorted(Comparator.comparing(KpiRow::holders).reversed().thenComparing(KpiRow::kpi))
			.toList();
	}

	/**
	 * Says whether every role is measured by it.
	 * @return true when no cell is empty
	 */
	public boolean isShared() {
		return this.cells.stream().allMatch(Optional::isPresent);
	}

	/**
	 * Says whether every role has the same target.
	 * @return false as well when a role is not measured by it
	 */
	public boolean isSame() {
		return isShared() && this.cells.stream()
			.flatMap(Optional::stream)
			.map((target) -> target.aim().target().text())
			.distinct()
			.count() == 1;
	}

	private long holders() {
		return this.cells.stream().flatMap(Optional::stream).count();
	}

}
