package org.roleprint.catalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.roleprint.catalog.RoleCard;

/**
 * The roles that pass a filter, with live counts for every filter value.
 *
 * @param filter the filter, unknown values already taken out
 * @param ignored values of the filter that no role has
 * @param roles the roles that pass, sorted
 * @param facets every group with its values
 */
public record RoleListing(RoleFilter filter, List<String> ignored, List<RoleCard> roles, List<Facet> facets) {

	/**
	 * Filters, sorts and counts.
	 * @param index every role
	 * @param wanted the filter as asked for
	 * @param sort the order
	 * @return the listing; a value that no role has is ignored and named
	 */
	public static RoleListing of(RoleIndex index, RoleFilter wanted, RoleSort sort) {
		RoleFilter known = wanted;
		List<String> ignored = new ArrayList<>();
		for (FacetGroup group : index.groups()) {
			Set<String> chosen = wanted.chosen(group);
			List<String> found = chosen.stream().filter((slug) -> index.isKnown(group, slug)).toList();
			chosen.stream().filter((slug) -> !found.contains(slug)).forEach(ignored::add);
			known = known.with(group, found);
		}
		RoleFilter filter = known;
		List<Facet> facets = index.groups()
			.stream()
			.map((group) -> index.facet(group, index.passing(filter.without(group)), filter))
			.toList();
		return new RoleListing(filter, List.copyOf(ignored), index.sorted(index.passing(filter), sort), facets);
	}

}
