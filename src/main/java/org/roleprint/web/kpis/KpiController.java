package org.roleprint.web.kpis;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.NavItem;
import org.roleprint.web.Page;
import org.roleprint.web.PageHead;
import org.roleprint.web.PageHeads;
import org.roleprint.web.failure.PageNotFoundException;
import org.roleprint.web.former.FormerPlaces;
import org.roleprint.web.picker.RolePicker;
import org.roleprint.web.picker.Tray;

/**
 * The list of KPIs and the page of a KPI. Two SQL statements each.
 */
@Controller
class KpiController {

	private static final String DESCRIPTION = "The measures that engineering leadership roles answer for, each with its "
			+ "formula, its usual target band and where that band comes from.";

	private final Catalog catalog;

	private final PageHeads heads;

	private final RolePicker picker;

	KpiController(Catalog catalog, PageHeads heads, RolePicker picker) {
		this.catalog = catalog;
		this.heads = heads;
		this.picker = picker;
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
	String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Kpi kpi = this.catalog.kpi(slug).orElseThrow(() -> new PageNotFoundException(slug));
		List<KpiTarget> targets = this.catalog.targetsOf(slug);
		Tray tray = Tray.of(this.picker.picked(parameters),
				this.picker.cards(targets.stream().map((target) -> target.role().slug()).toList()),
				(roles) -> roles.collectedAt(Paths.kpi(slug)));
		model.addAttribute(Page.MODEL_NAME,
				KpiPage.of(this.heads.head(kpi), kpi, targets, new KpiPage.Beside(this.catalog.moves(), tray)));
		return "kpis/show";
	}

}
