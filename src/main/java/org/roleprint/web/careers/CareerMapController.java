package org.roleprint.web.careers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.catalog.listing.RoleIndex;
import org.roleprint.catalog.listing.RoleListing;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.ListQuery;
import org.roleprint.web.lists.RoleField;

/**
 * The career map.
 */
@Controller
class CareerMapController {

	private static final String PATH = "/careers";

	/** Beyond this the drawings are too many to read and too heavy to send. */
	private static final int MOST_DRAWN = 300;

	private static final List<FacetGroup> GROUPS = List.of(FacetGroup.FAMILY, FacetGroup.LEVEL);

	private final PageHeads heads;

	CareerMapController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(PATH)
	String show(@RequestParam MultiValueMap<String, String> parameters, Edition edition, Model model) {
		model.addAttribute(Page.MODEL_NAME, page(ListQuery.of(parameters, edition), edition));
		return "careers/show";
	}

	private CareerMapPage page(ListQuery asked, Edition edition) {
		Careers careers = Careers.of(edition);
		List<RoleCard> all = careers.network().roles();
		RoleListing listing = RoleListing.of(RoleIndex.of(edition), mapFilter(asked.filter()), ListQuery.DEFAULT_SORT);
		ListQuery query = new ListQuery(listing.filter(), ListQuery.DEFAULT_SORT, 1, PageSlice.DEFAULT_SIZE);
		List<Facet> facets = listing.facets().stream().filter((facet) -> GROUPS.contains(facet.group())).toList();
		FilterForm form = FilterForm.of(PATH, query, facets, edition.wording());
		List<RoleCard> roles = listing.roles();
		boolean tooMany = listing.filter().chosen(FacetGroup.FAMILY).isEmpty() && roles.size() > MOST_DRAWN;
		return new CareerMapPage(head(form, query, edition.wording()), RoleField.of("from", all, null),
				RoleField.of("to", all, null), form, listing.ignored(), roles.size(),
				(tooMany || roles.isEmpty()) ? null : careers.ladder(roles), tooMany ? List.of() : careers.steps(roles),
				tooMany ? FamilyOverview.of(roles, careers.network(), query, PATH) : List.of());
	}

	/** The map knows families and levels; other filters are for lists. */
	private static RoleFilter mapFilter(RoleFilter asked) {
		Map<FacetGroup, Set<String>> selections = new HashMap<>();
		GROUPS.forEach((group) -> selections.put(group, asked.chosen(group)));
		return new RoleFilter(selections);
	}

	private PageHead head(FilterForm form, ListQuery query, Wording wording) {
		String chosen = form.chosen().stream().map(FilterForm.Chosen::title).collect(Collectors.joining(", "));
		return this.heads.head(chosen.isEmpty() ? wording.say("careers.title") : wording.say("careers.for", chosen),
				wording.say("careers.description"), query.under(PATH), NavItem.CAREERS);
	}

}
