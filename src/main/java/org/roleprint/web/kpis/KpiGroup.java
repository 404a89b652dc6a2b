package org.roleprint.web.kpis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.address.Anchors;

/**
 * The KPIs of one area of responsibility in the list.
 *
 * @param anchor where it stands on the page, empty for KPIs of all areas
 * @param title the area's title, empty for KPIs of all areas
 * @param kpis in the list's order
 */
record KpiGroup(String anchor, String title, List<KpiRow> kpis) {

	/**
	 * Groups KPIs by area.
	 * @param kpis area by area
	 * @return in the same order
	 */
	static List<KpiGroup> of(List<KpiRow> kpis) {
		Map<Ref, List<KpiRow>> areas = kpis.stream()
			.collect(Collectors.groupingBy(KpiRow::area, LinkedHashMap::new, Collectors.toList()));
		return areas.entrySet()
			.stream()
			.map((area) -> new KpiGroup(Anchors.area(area.getKey().slug()), area.getKey().title(), area.getValue()))
			.toList();
	}

}
