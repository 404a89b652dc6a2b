package org.roleprint.web.kpis;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Rung;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Terms;

/**
 * A KPI in the list.
 *
 * @param slug the KPI's slug
 * @param title as shown
 * @param area the area of responsibility
 * @param cadence how often it is read
 * @param targets a place for each rung; empty where each role sets its own target
 * @param otherNames what else it is called
 * @param roles how many roles are measured by it
 * @param wording the words of the catalog
 */
record KpiRow(String slug, String title, Ref area, String cadence, List<Target> targets, List<String> otherNames,
		long roles, Wording wording) {

	/**
	 * The place of a rung.
	 *
	 * @param rung the rung
	 * @param named what the KPI names for it, null for nothing
	 */
	record Target(Rung rung, @Nullable KpiRung named) {
	}

	/**
	 * Every KPI.
	 * @param edition knows which roles are measured by each
	 * @return by title
	 */
	static List<KpiRow> all(Edition edition) {
		return edition.kpis().stream().map((kpi) -> of(kpi, edition)).toList();
	}

	private static KpiRow of(Kpi kpi, Edition edition) {
		List<Target> targets = kpi.rungs().isEmpty() ? List.of()
				: Stream.of(Rung.values()).map((rung) -> new Target(rung, kpi.rung(rung).orElse(null))).toList();
		Ref area = new Ref(kpi.area().slug(), kpi.area().title(), kpi.area().position());
		return new KpiRow(kpi.slug(), kpi.title(), area, kpi.measure().cadence(), targets, kpi.alsoKnownAs(),
				edition.targetsOf(kpi.slug()).size(), edition.wording());
	}

	/** What its targets rest on. */
	List<Ref> bases() {
		if (this.targets.isEmpty()) {
			return List.of(ref(Basis.OWN));
		}
		return this.targets.stream()
			.map(Target::named)
			.flatMap(Stream::ofNullable)
			.map((rung) -> ref(rung.basis()))
			.distinct()
			.toList();
	}

	private Ref ref(Basis basis) {
		return new Ref(basis.slug(), new Terms(this.wording).basis(basis), basis.ordinal());
	}

	/** What finds it: what the row shows, and what else it is called. */
	List<String> words() {
		Stream<String> named = this.targets.stream()
			.map(Target::named)
			.flatMap(Stream::ofNullable)
			.flatMap((rung) -> Stream.of(rung.target(), new Terms(this.wording).basis(rung.basis())));
		return Stream.of(Stream.of(this.title, this.area.title(), this.cadence), named, this.otherNames.stream())
			.flatMap((texts) -> texts)
			.toList();
	}

}
