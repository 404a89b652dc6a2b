package org.roleprint.web.kpis;

import java.util.List;

import org.roleprint.catalog.Basis;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the list of KPIs shows.
 *
 * @param head what the layout shows around it
 * @param groups all KPIs by area
 * @param bases every basis a rung can have, with what it means
 * @param former what the page keeps of places that once stood on it
 */
record KpiListPage(PageHead head, List<KpiGroup> groups, List<Basis> bases, FormerPlaces former) implements Page {

	static KpiListPage of(PageHead head, List<KpiGroup> groups, FormerPlaces former) {
		return new KpiListPage(head, groups, Basis.ofRungs(), former);
	}

}
