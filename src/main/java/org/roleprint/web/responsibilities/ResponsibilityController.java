package org.roleprint.web.responsibilities;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleIndex;
import org.roleprint.catalog.listing.RoleListing;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.JumpLink;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.http.SearchBox;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.ListFrame;
import org.roleprint.web.lists.ListKind;
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

	private static final String PATH = ListKind.RESPONSIBILITIES.path();

	private final PageHeads heads;

	ResponsibilityController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/responsibilities")
	ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Edition edition,
			HttpServletRequest request, HttpServletResponse response) {
		ResponsibilityListPage page = page(ListQuery.of(parameters, edition), RolePicker.picked(edition, parameters),
				edition);
		SearchBox.showAddress(request, response, page.head().site().root() + page.list().here());
		return new ModelAndView("responsibilities/list", Page.MODEL_NAME, page);
	}

	private ResponsibilityListPage page(ListQuery asked, Picked picked, Edition edition) {
		FoundLines found = new FoundLines(asked.find(), edition);
		RoleIndex all = RoleIndex.of(edition);
		RoleIndex index = asked.find().isEmpty() ? all : all.only((role) -> !found.areas(role).isEmpty());
		RoleListing listing = RoleListing.of(index, asked.filter(), asked.sort());
		LineOrder order = LineOrder.of(listing.roles(), listing.filter().chosen(FacetGroup.AREA), found::areas);
		PageSlice<Place> slice = PageSlice.of(order.size(), asked.page(), asked.size(), order::places);
		ListQuery query = asked.settled(listing.filter(), slice, picked.roles());
		Tray tray = Tray.of(picked, slice.items().stream().map(Place::role).toList(),
				(roles) -> query.collecting(roles).under(PATH));
		FilterForm form = FilterForm.of(PATH, query, facets(listing, index, found), edition.wording());
		PageHead head = this.heads.head(form.titled(ListKind.RESPONSIBILITIES.title(edition.wording())),
				edition.wording().say("responsibilities.description"), query.canonical(PATH), NavItem.RESPONSIBILITIES);
		ListFrame frame = new ListFrame(ListKind.RESPONSIBILITIES, count(order, head),
				new ListFrame.State(query.find(), form, listing.ignored(), tray, order.size()),
				ListFrame.sorts(PATH, query), jumps(order, query), PageLinks.of(PATH, query, slice));
		return new ResponsibilityListPage(head, frame, lines(order, slice, found));
	}

	/** Of an area only those roles count in which a line is found there. */
	private static List<Facet> facets(RoleListing listing, RoleIndex index, FoundLines found) {
		List<RoleCard> roles = RoleListing
			.of(index, listing.filter().with(FacetGroup.AREA, List.of()), ListQuery.DEFAULT_SORT)
			.roles();
		return listing.facets()
			.stream()
			.map((facet) -> !facet.group().equals(FacetGroup.AREA) ? facet : facet.counted((area) -> roles.stream()
				.filter((role) -> found.areas(role).keySet().stream().anyMatch((ref) -> ref.slug().equals(area)))
				.count()))
			.toList();
	}

	private static String count(LineOrder index, PageHead head) {
		Wording wording = head.site().wording();
		return wording.say("responsibilities.in-roles", index.roles(),
				ListKind.RESPONSIBILITIES.count(index.size(), head.site().content().responsibilities(), wording));
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

	private static Lines lines(LineOrder index, PageSlice<Place> slice, FoundLines found) {
		List<String> roles = slice.items().stream().map((place) -> place.role().slug()).distinct().toList();
		int first = (slice.number() - 1) * slice.size();
		boolean continued = first > 0 && !index.starts().containsValue(first);
		return new Lines(AreaLines.of(slice.items(), found.of(roles)), continued);
	}

}
