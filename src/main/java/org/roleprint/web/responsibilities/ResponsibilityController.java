package org.roleprint.web.responsibilities;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleIndex;
import org.roleprint.catalog.listing.RoleListing;
import org.roleprint.web.frame.Counted;
import org.roleprint.web.frame.JumpLink;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.ListQuery;
import org.roleprint.web.lists.PageLinks;
import org.roleprint.web.lists.Picked;
import org.roleprint.web.lists.RolePicker;
import org.roleprint.web.lists.Tray;
import org.roleprint.web.responsibilities.LineOrder.Place;
import org.roleprint.web.responsibilities.ResponsibilityListPage.Lines;

/**
 * The responsibilities of all roles, by area.
 */
@Controller
class ResponsibilityController {

	private static final String PATH = "/responsibilities";

	private static final String DESCRIPTION = "What the roles answer for, line by line, sorted into areas "
			+ "that all roles share. Every line has its own address.";

	/** Tells htmx which address to show, so that the visitor can share it. */
	private static final String PUSH_HEADER = "HX-Push-Url";

	private final PageHeads heads;

	ResponsibilityController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(PATH)
	String list(@RequestParam MultiValueMap<String, String> parameters, Edition edition, Model model,
			HttpServletResponse response) {
		ResponsibilityListPage page = page(ListQuery.of(parameters, edition.moves()),
				RolePicker.picked(edition, parameters), edition);
		model.addAttribute(Page.MODEL_NAME, page);
		response.setHeader(PUSH_HEADER, page.head().site().root() + page.tray().here());
		return "responsibilities/list";
	}

	private ResponsibilityListPage page(ListQuery asked, Picked picked, Edition edition) {
		RoleListing listing = RoleListing.of(RoleIndex.of(edition), asked.filter(), ListQuery.DEFAULT_SORT);
		LineOrder index = LineOrder.of(listing.roles(), listing.filter().chosen(FacetGroup.AREA));
		PageSlice<Place> slice = PageSlice.of(index.size(), asked.page(), asked.size(), index::places);
		ListQuery query = new ListQuery(listing.filter(), ListQuery.DEFAULT_SORT, slice.number(), slice.size(),
				picked.roles());
		Tray tray = Tray.of(picked, slice.items().stream().map(Place::role).toList(),
				(roles) -> query.collecting(roles).under(PATH));
		FilterForm form = FilterForm.of(PATH, query, listing.facets());
		PageHead head = head(form, query);
		return new ResponsibilityListPage(head, count(index, head), tray, form, listing.ignored(), jumps(index, query),
				lines(index, slice, edition), PageLinks.of(PATH, query, slice));
	}

	private PageHead head(FilterForm form, ListQuery query) {
		String chosen = form.chosen().stream().map(FilterForm.Chosen::title).collect(Collectors.joining(", "));
		return this.heads.head(chosen.isEmpty() ? "Responsibilities" : "Responsibilities: " + chosen, DESCRIPTION,
				query.canonical(PATH), NavItem.RESPONSIBILITIES);
	}

	private static String count(LineOrder index, PageHead head) {
		String all = head.site().responsibilities();
		String lines = Counted.of(index.size(), "responsibility", "responsibilities");
		return (lines.equals(all) ? all : index.size() + " of " + all) + " in "
				+ Counted.of(index.roles(), "role", "roles");
	}

	private static List<JumpLink> jumps(LineOrder index, ListQuery query) {
		return index.starts()
			.entrySet()
			.stream()
			.map((area) -> new JumpLink(area.getKey().title(), index.counts().getOrDefault(area.getKey(), 0L),
					query.onPage(area.getValue() / query.size() + 1).under(PATH) + "#"
							+ Anchors.area(area.getKey().slug())))
			.toList();
	}

	private static Lines lines(LineOrder index, PageSlice<Place> slice, Edition edition) {
		List<String> roles = slice.items().stream().map((place) -> place.role().slug()).distinct().toList();
		List<Responsibility> lines = edition.roles(roles)
			.stream()
			.flatMap((role) -> role.responsibilities().stream())
			.toList();
		int first = (slice.number() - 1) * slice.size();
		boolean continued = first > 0 && !index.starts().containsValue(first);
		return new Lines(AreaLines.of(slice.items(), lines), continued);
	}

}
