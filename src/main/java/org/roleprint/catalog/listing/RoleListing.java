package org.roleprint.catalog.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.catalog.Ref;
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
	 * @param cards every role
	 * @param wanted the filter as asked for
	 * @param sort the order
	 * @return the listing; a value that no role has is ignored and named
	 */
	public static RoleListing of(List<RoleCard> cards, RoleFilter wanted, RoleSort sort) {
		RoleFilter known = wanted;
		List<String> ignored = new ArrayList<>();
		for (FacetGroup group : FacetGroup.values()) {
			Set<String> chosen = wanted.chosen(group);
			List<String> found = chosen.stream().filter((slug) -> isKnown(cards, group, slug)).toList();
			chosen.stream().filter((slug) -> !found.contains(slug)).forEach(ignored::add);
			known = known.with(group, found);
		}
		RoleFilter filter = known;
		List<RoleCard> roles = cards.stream().filter(filter::accepts).sorted(sort.order()).toList();
		List<Facet> facets = Arrays.stream(FacetGroup.values()).map((group) -> facet(cards, filter, group)).toList();
		return new RoleListing(filter, List.copyOf(ignored), roles, facets);
	}

	private static boolean isKnown(List<RoleCard> cards, FacetGroup group, String slug) {
		return cards.stream().anyMatch((card) -> group.slugsOf(card).contains(slug));
	}

	private static Facet facet(List<RoleCard> cards, RoleFilter filter, FacetGroup group) {
		RoleFilter others = filter.without(group);
		Map<Ref, Long> counts = cards.stream()
			.filter(others::accepts)
			.flatMap((card) -> group.valuesOf(card).stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		TreeMap<Ref, Long> all = new TreeMap<>();
		cards.forEach((card) -> group.valuesOf(card).forEach((value) -> all.put(value, 0L)));
		all.putAll(counts);
		return new Facet(group,
				all.entrySet()
					.stream()
					.map((entry) -> new Facet.Value(entry.getKey().slug(), entry.getKey().title(), entry.getValue(),
							filter.chosen(group).contains(entry.getKey().slug())))
					.toList());
	}

}
