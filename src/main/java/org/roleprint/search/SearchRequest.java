package org.roleprint.search;

import org.roleprint.catalog.listing.RoleFilter;

/**
 * What is asked of the search.
 *
 * @param typed what stands in the search box, as it came
 * @param filter what is chosen beside it: family, level, area, skill
 * @param page which page of roles, from 1; out of range goes to the nearest
 * @param exact whether spelling is left as typed
 */
public record SearchRequest(String typed, RoleFilter filter, int page, boolean exact) {

	/**
	 * A plain search.
	 * @param typed what stands in the search box
	 * @return the first page, without filters
	 */
	public static SearchRequest of(String typed) {
		return new SearchRequest(typed, RoleFilter.none(), 1, false);
	}

}
