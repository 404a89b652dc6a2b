package org.roleprint.web.kpis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.PageNotFoundException;
import org.roleprint.web.http.SearchBox;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.ListKind;
import org.roleprint.web.lists.RolePicker;
import org.roleprint.web.lists.TermList;
import org.roleprint.web.lists.TermList.Choice;
import org.roleprint.web.lists.TermList.Order;
import org.roleprint.web.lists.TermList.Shown;
import org.roleprint.web.lists.Tray;

/**
 * The list of KPIs and the page of a KPI.
 */
@Controller
class KpiController {

	private static final TermList<KpiRow> LIST = new TermList<>(ListKind.KPIS,
			List.of(new Choice<>("area", Paths.area(""), (kpi) -> List.of(kpi.area())),
					new Choice<>("basis", "", KpiRow::bases)),
			List.of(new Order<>("area", Comparator.comparing(KpiRow::area)), Order.byTitle(),
					new Order<>("roles", Comparator.comparing(KpiRow::roles).reversed())),
			KpiRow::words);

	private final PageHeads heads;

	KpiController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/kpis")
	ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Edition edition,
			HttpServletRequest request, HttpServletResponse response) {
		Shown<KpiRow> shown = LIST.shown(KpiRow.all(edition), parameters, edition);
		PageHead head = this.heads.head(shown.title(), edition.wording().say("kpis.description"), shown.canonical(),
				NavItem.KPIS);
		KpiListPage page = KpiListPage.of(head, shown, FormerPlaces.of(edition.moves(), "/kpis", Set.of()));
		SearchBox.showAddress(request, response, head.site().root() + page.list().here());
		return new ModelAndView("kpis/list", Page.MODEL_NAME, page);
	}

	@GetMapping("/kpis/{slug}")
	String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Edition edition,
			Model model) {
		Kpi kpi = edition.kpi(slug).orElseThrow(() -> new PageNotFoundException(slug));
		List<KpiTarget> targets = edition.targetsOf(slug);
		Tray tray = Tray.of(RolePicker.picked(edition, parameters),
				RolePicker.cards(edition, targets.stream().map((target) -> target.role().slug()).toList()),
				(roles) -> roles.collectedAt(Paths.kpi(slug)));
		PageHead head = this.heads.head(kpi);
		LinkTexts link = LinkTexts.of(Paths.kpi(slug), kpi.title(), edition, head.site());
		model.addAttribute(Page.MODEL_NAME,
				KpiPage.of(head, kpi, targets, new KpiPage.Context(link, edition.moves(), tray)));
		return "kpis/show";
	}

}
