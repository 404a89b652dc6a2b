package org.roleprint.web.kpis;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Kpi;
import org.roleprint.web.NavItem;
import org.roleprint.web.Page;
import org.roleprint.web.PageHead;
import org.roleprint.web.PageHeads;
import org.roleprint.web.failure.PageNotFoundException;
import org.roleprint.web.former.FormerPlaces;

/**
 * The list of KPIs and the page of a KPI. Two SQL statements each.
 */
@Controller
class KpiController {

	private static final String DESCRIPTION = "The measures that engineering leadership roles answer for, each with its "
			+ "formula, its usual target band and where that band comes from.";

	private final Catalog catalog;

	private final PageHeads heads;

	KpiController(Catalog catalog, PageHeads heads) {
		this.catalog = catalog;
		this.heads = heads;
	}

	@GetMapping("/kpis")
	String list(Model model) {
		PageHead head = this.heads.head("KPIs", DESCRIPTION, "/kpis", NavItem.KPIS);
		List<KpiGroup> groups = KpiGroup.of(this.catalog.kpis(), this.catalog.rolesByKpi());
		model.addAttribute(Page.MODEL_NAME,
				KpiListPage.of(head, groups, FormerPlaces.of(this.catalog.moves(), "/kpis", Set.of())));
		return "kpis/list";
	}

	@GetMapping("/kpis/{slug}")
	String show(@PathVariable String slug, Model model) {
		Kpi kpi = this.catalog.kpi(slug).orElseThrow(() -> new PageNotFoundException(slug));
		model.addAttribute(Page.MODEL_NAME,
				KpiPage.of(this.heads.head(kpi), kpi, this.catalog.targetsOf(slug), this.catalog.moves()));
		return "kpis/show";
	}

}
