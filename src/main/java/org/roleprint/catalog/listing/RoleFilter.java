package org.roleprint.catalog.listing;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.catalog.RoleCard;

/**
 * Which roles a list shows: "or" within a group, "and" across groups.
 *
 * @param selections the chosen slugs of each group; groups without a choice are left out
 */
public record RoleFilter(Map<FacetGroup, Set<String>> selections) {

	/** That of forms, own facts last. */
	private static final Comparator<FacetGroup> ORDER = Comparator
		.comparingInt((FacetGroup group) -> FacetGroup.values().indexOf(group) & Integer.MAX_VALUE)
		.thenComparing(FacetGroup::parameter);

	public RoleFilter {
		Map<FacetGroup, Set<String>> copy = new LinkedHashMap<>();
		for (FacetGroup group : selections.keySet().stream().sorted(ORDER).toList()) {
			Set<String> chosen = selections.getOrDefault(group, Set.of());
			if (!chosen.isEmpty()) {
				copy.put(group, Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
			}
		}
		selections = Collections.unmodifiableMap(copy);
	}

	/**
	 * A filter that shows every role.
	 * @return no selection in any group
	 */
	public static RoleFilter none() {
		return new RoleFilter(Map.of());
	}

	/**
	 * What is chosen within a group.
	 * @param group the group
	 * @return slugs, empty when every value is shown
	 */
	public Set<String> chosen(FacetGroup group) {
		return this.selections.getOrDefault(group, Set.of());
	}

	/**
	 * Says whether a role passes.
	 * @param card the role
	 * @return true when it has one of the chosen values in every group
	 */
	public boolean accepts(RoleCard card) {
		return this.selections.entrySet()
			.stream()
			.allMatch((entry) -> hasOne(entry.getKey().slugsOf(card), entry.getValue()));
	}

	/**
	 * The same filter with one group left open, as that group's own counts need it.
	 * @param group the group to open
	 * @return a filter without a selection there
	 */
	RoleFilter without(FacetGroup group) {
		Map<FacetGroup, Set<String>> rest = new LinkedHashMap<>(this.selections);
		rest.remove(group);
		return new RoleFilter(rest);
	}

	/**
	 * The same filter with a group's selection replaced.
	 * @param group the group
	 * @param slugs the new selection, empty to open the group
	 * @return the new filter
	 */
	public RoleFilter with(FacetGroup group, Collection<String> slugs) {
		Map<FacetGroup, Set<String>> changed = new LinkedHashMap<>(this.selections);
		changed.put(group, new LinkedHashSet<>(slugs));
		return new RoleFilter(changed);
	}

	public boolean isEmpty() {
		return this.selections.isEmpty();
	}

	private static boolean hasOne(List<String> slugs, Set<String> chosen) {
		return slugs.stream().anyMatch(chosen::contains);
	}

}
