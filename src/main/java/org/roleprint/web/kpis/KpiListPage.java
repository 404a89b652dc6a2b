package org.roleprint.web.kpis;

import java.util.List;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Rung;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.JumpLink;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.ListFrame;
import org.roleprint.web.lists.TermList.Shown;

/**
 * What the list of KPIs shows.
 *
 * @param head what the layout shows around it
 * @param list what stands around the rows
 * @param groups the KPIs by area, or all together in another order
 * @param former what the page keeps of places that once stood on it
 */
record KpiListPage(PageHead head, ListFrame list, List<KpiGroup> groups, FormerPlaces former) implements Page {

	static KpiListPage of(PageHead head, Shown<KpiRow> shown, FormerPlaces former) {
		if (!shown.grouped()) {
			return new KpiListPage(head, shown.frame(), List.of(new KpiGroup("", "", shown.rows())), former);
		}
		List<KpiGroup> groups = KpiGroup.of(shown.rows());
		List<JumpLink> jumps = groups.stream()
			.map((group) -> new JumpLink(group.title(), group.kpis().size(), "#" + group.anchor()))
			.toList();
		return new KpiListPage(head, shown.frame(jumps), groups, former);
	}

	/**
	 * What the numbers beside the KPIs can rest on.
	 * @return every basis that a rung can have
	 */
	public List<Basis> bases() {
		return Basis.ofRungs();
	}

	/**
	 * The columns of targets.
	 * @return from start to strong
	 */
	public List<Rung> rungs() {
		return List.of(Rung.values());
	}

}
