package org.roleprint.web.search;

import java.util.ArrayList;
import java.util.List;

import org.springframework.util.MultiValueMap;

import org.roleprint.catalog.Moves;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.SearchRequest;
import org.roleprint.web.lists.ComparedRoles;
import org.roleprint.web.lists.FilterForm.Hidden;
import org.roleprint.web.lists.ListAddress;
import org.roleprint.web.lists.ListQuery;

/**
 * The state of a search, as its address says it.
 *
 * @param typed what stands in the box
 * @param filter what is chosen beside it
 * @param page which page of roles, from 1
 * @param exact whether spelling is left as typed
 * @param collected the roles collected to be compared
 */
record SearchAddress(String typed, RoleFilter filter, int page, boolean exact, ComparedRoles collected) {

	static final String PATH = "/search";

	/**
	 * Reads a request's parameters, nothing collected; what it cannot read is not said.
	 */
	static SearchAddress of(MultiValueMap<String, String> parameters, Moves moves) {
		ListQuery list = ListQuery.of(parameters, FacetGroup.values(), moves);
		String typed = parameters.getFirst("q");
		boolean exact = "true".equals(parameters.getFirst("exact"));
		return new SearchAddress((typed != null) ? typed : "", list.filter(), list.page(), exact, ComparedRoles.NONE);
	}

	static SearchAddress ofTyped(String typed) {
		return new SearchAddress(typed, RoleFilter.none(), 1, false, ComparedRoles.NONE);
	}

	SearchRequest request() {
		return new SearchRequest(this.typed, this.filter, this.page, this.exact);
	}

	SearchAddress withTyped(String other) {
		return new SearchAddress(other, this.filter, 1, false, this.collected);
	}

	SearchAddress filteredBy(RoleFilter other) {
		return new SearchAddress(this.typed, other, 1, this.exact, this.collected);
	}

	SearchAddress onPage(int number) {
		return new SearchAddress(this.typed, this.filter, number, this.exact, this.collected);
	}

	SearchAddress asTyped() {
		return new SearchAddress(this.typed, this.filter, 1, true, this.collected);
	}

	SearchAddress collecting(ComparedRoles roles) {
		return new SearchAddress(this.typed, this.filter, this.page, this.exact, roles);
	}

	/** What a form that filters must carry along. */
	List<Hidden> hidden() {
		List<Hidden> fields = new ArrayList<>();
		fields.add(new Hidden("q", this.typed));
		if (this.exact) {
			fields.add(new Hidden("exact", "true"));
		}
		fields.addAll(this.collected.fields());
		return fields;
	}

	/** What a form with another query must carry along. */
	List<Hidden> kept() {
		List<Hidden> fields = new ArrayList<>();
		this.filter.selections()
			.forEach((group, slugs) -> slugs.forEach((slug) -> fields.add(new Hidden(group.parameter(), slug))));
		fields.addAll(this.collected.fields());
		return fields;
	}

	/** The one address for others: what the visitor has collected is left out. */
	String canonical() {
		return collecting(ComparedRoles.NONE).path();
	}

	/** Path and query, encoded; what is as usual is left out. */
	String path() {
		List<Hidden> fields = new ArrayList<>();
		if (!this.typed.isEmpty()) {
			fields.add(new Hidden("q", this.typed));
		}
		fields.addAll(kept());
		if (this.exact) {
			fields.add(new Hidden("exact", "true"));
		}
		if (this.page != 1) {
			fields.add(new Hidden("page", String.valueOf(this.page)));
		}
		return ListAddress.of(PATH, fields);
	}

}
