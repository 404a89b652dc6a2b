package org.roleprint.web.roles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleIndex;
import org.roleprint.catalog.listing.RoleListing;
import org.roleprint.catalog.listing.RoleSort;
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
import org.roleprint.web.roles.RoleListPage.SortLink;

/**
 * The list of roles.
 */
@Controller
class RoleListController {

	private static final String PATH = "/roles";

	private static final String DESCRIPTION = " with what each answers for. Filter by job family, level, area of "
			+ "responsibility, skill and KPI.";

	/** Tells htmx which address to show, so that the visitor can share it. */
	private static final String PUSH_HEADER = "HX-Push-Url";

	private final PageHeads heads;

	RoleListController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(PATH)
	String list(@RequestParam MultiValueMap<String, String> parameters, Edition edition, Model model,
			HttpServletResponse response) {
		RoleListPage page = page(ListQuery.of(parameters, edition.moves()), RolePicker.picked(edition, parameters),
				edition);
		model.addAttribute(Page.MODEL_NAME, page);
		response.setHeader(PUSH_HEADER, page.head().site().root() + page.tray().here());
		return "roles/list";
	}

	private RoleListPage page(ListQuery asked, Picked picked, Edition edition) {
		RoleListing listing = RoleListing.of(RoleIndex.of(edition), asked.filter(), asked.sort());
		PageSlice<RoleCard> slice = PageSlice.of(listing.roles(), asked.page(), asked.size());
		ListQuery query = new ListQuery(listing.filter(), asked.sort(), slice.number(), slice.size(), picked.roles());
		Tray tray = Tray.of(picked, slice.items(), (roles) -> query.collecting(roles).under(PATH));
		FilterForm form = FilterForm.of(PATH, query, listing.facets());
		return new RoleListPage(head(form, query, edition), tray, form, slice, listing.ignored(), sorts(query),
				PageLinks.of(PATH, query, slice),
				(query.sort() == RoleSort.TITLE) ? RoleNames.of(listing.roles()) : List.of());
	}

	private PageHead head(FilterForm form, ListQuery query, Edition edition) {
		String chosen = form.chosen().stream().map(FilterForm.Chosen::title).collect(Collectors.joining(", "));
		PageHead head = this.heads.head(chosen.isEmpty() ? "Roles" : "Roles: " + chosen,
				edition.description().heading() + DESCRIPTION, query.canonical(PATH), NavItem.ROLES);
		for (JobFamily family : edition.families()) {
			head = query.filter().chosen(FacetGroup.FAMILY).contains(family.slug()) ? this.heads.following(head, family)
					: head;
		}
		return head;
	}

	private static List<SortLink> sorts(ListQuery query) {
		return Arrays.stream(RoleSort.values())
			.map((sort) -> new SortLink(sort.title(), query.sortedBy(sort).under(PATH), sort == query.sort()))
			.toList();
	}

}
