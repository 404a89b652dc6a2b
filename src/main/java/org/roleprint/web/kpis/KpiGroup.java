package org.roleprint.web.kpis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.catalog.Area;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.address.Anchors;

/**
 * The KPIs of one area of responsibility in the list.
 *
 * @param anchor where it stands on the page
 * @param title the area's title
 * @param kpis by title
 */
record KpiGroup(String anchor, String title, List<Entry> kpis) {

	private static final Comparator<Area> ORDER = Comparator.comparingInt(Area::position).thenComparing(Area::title);

	/**
	 * A KPI in the list.
	 *
	 * @param slug the KPI's slug
	 * @param title as shown
	 * @param measure how it is read
	 * @param rungs the targets it names, from start to strong
	 * @param roles how many roles are measured by it
	 */
	record Entry(String slug, String title, Measure measure, List<KpiRung> rungs, long roles) {
	}

	/**
	 * Groups all KPIs by area.
	 * @param kpis by title
	 * @param edition knows which roles are measured by each
	 * @return in the areas' order
	 */
	static List<KpiGroup> of(List<Kpi> kpis, Edition edition) {
		Map<Area, List<Kpi>> byArea = kpis.stream()
			.collect(Collectors.groupingBy(Kpi::area, () -> new TreeMap<>(ORDER), Collectors.toList()));
		return byArea.entrySet()
			.stream()
			.map((group) -> new KpiGroup(Anchors.area(group.getKey().slug()), group.getKey().title(),
					group.getValue()
						.stream()
						.map((kpi) -> new Entry(kpi.slug(), kpi.title(), kpi.measure(), kpi.rungs(),
								edition.targetsOf(kpi.slug()).size()))
						.toList()))
			.toList();
	}

}
