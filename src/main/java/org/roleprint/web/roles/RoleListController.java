package org.roleprint.web.roles;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
import org.roleprint.web.http.SearchBox;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.ListFrame;
import org.roleprint.web.lists.ListKind;
import org.roleprint.web.lists.ListQuery;
import org.roleprint.web.lists.PageLinks;
import org.roleprint.web.lists.Picked;
import org.roleprint.web.lists.RolePicker;
import org.roleprint.web.lists.Tray;
import org.roleprint.words.Alphabet;

/**
 * The list of roles.
 */
@Controller
class RoleListController {

	private static final String PATH = ListKind.ROLES.path();

	private final PageHeads heads;

	RoleListController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping("/roles")
	ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Edition edition,
			HttpServletRequest request, HttpServletResponse response) {
		RoleListPage page = page(ListQuery.of(parameters, edition), RolePicker.picked(edition, parameters), edition);
		SearchBox.showAddress(request, response, page.head().site().root() + page.list().here());
		return new ModelAndView("roles/list", Page.MODEL_NAME, page);
	}

	private RoleListPage page(ListQuery asked, Picked picked, Edition edition) {
		RoleIndex index = RoleIndex.of(edition);
		RoleListing listing = RoleListing.of(
				asked.find().isEmpty() ? index : index.only((role) -> asked.find().fits(words(role))), asked.filter(),
				asked.sort());
		PageSlice<RoleCard> slice = PageSlice.of(listing.roles(), asked.page(), asked.size());
		ListQuery query = asked.settled(listing.filter(), slice, picked.roles());
		FilterForm form = FilterForm.of(PATH, query, listing.facets(), edition.wording());
		Tray tray = Tray.of(picked, slice.items(), (roles) -> query.collecting(roles).under(PATH));
		ListFrame frame = new ListFrame(ListKind.ROLES,
				ListKind.ROLES.count(slice.total(), edition.roleCards().size(), edition.wording()),
				new ListFrame.State(query.find(), form, listing.ignored(), tray, slice.total()),
				ListFrame.sorts(PATH, query), List.of(), PageLinks.of(PATH, query, slice));
		return new RoleListPage(head(form, query, edition), frame, slice.items(), (query.sort() == RoleSort.TITLE)
				? RoleNames.of(listing.roles(), new Alphabet(edition.description().locale())) : List.of());
	}

	/** What a row shows, and what else its role is called. */
	private static List<String> words(RoleCard role) {
		return Stream
			.of(List.of(role.title(), role.family().title(), role.level().title(), role.lead().sentence()),
					role.lead().defining(), role.alsoKnownAs())
			.flatMap(List::stream)
			.toList();
	}

	private PageHead head(FilterForm form, ListQuery query, Edition edition) {
		PageHead head = this.heads.head(form.titled(ListKind.ROLES.title(edition.wording())),
				edition.wording().say("roles.description", edition.description().heading()), query.canonical(PATH),
				NavItem.ROLES);
		for (JobFamily family : edition.families()) {
			head = query.filter().chosen(FacetGroup.FAMILY).contains(family.slug()) ? this.heads.following(head, family)
					: head;
		}
		return head;
	}

}
