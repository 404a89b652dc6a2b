package org.roleprint.web.kpis;

import java.util.List;

import org.roleprint.catalog.Basis;
import org.roleprint.web.Page;
import org.roleprint.web.PageHead;

/**
 * What the list of KPIs shows.
 *
 * @param head what the layout shows around it
 * @param groups all KPIs by area
 * @param bases every basis a band can have, with what it means
 */
record KpiListPage(PageHead head, List<KpiGroup> groups, List<Basis> bases) implements Page {

	static KpiListPage of(PageHead head, List<KpiGroup> groups) {
		return new KpiListPage(head, groups, List.of(Basis.values()));
	}

}
