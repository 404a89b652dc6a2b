package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleFilter;

/**
 * The filters of a list, as a form that works without script.
 *
 * @param path the list's path
 * @param groups what can be chosen
 * @param hidden what else of the list's state the form must carry
 * @param chosen what is chosen, each with the address of the list without it
 * @param clear the address of the list without any filter
 */
public record FilterForm(String path, List<Group> groups, List<Hidden> hidden, List<Chosen> chosen, String clear) {

	/** A group with more values is folded, and hides those that would find nothing. */
	private static final int LONG = 14;

	/**
	 * A group of check boxes.
	 *
	 * @param parameter its parameter
	 * @param title as shown
	 * @param values the check boxes
	 * @param folded whether it stands folded until opened
	 * @param selected how many of its values are chosen
	 */
	public record Group(String parameter, String title, List<Facet.Value> values, boolean folded, long selected) {
	}

	/**
	 * A hidden field.
	 *
	 * @param name the parameter
	 * @param value its value
	 */
	public record Hidden(String name, String value) {
	}

	/**
	 * A chosen filter.
	 *
	 * @param group title of its group
	 * @param title as shown
	 * @param without the address of the list without it
	 */
	public record Chosen(String group, String title, String without) {
	}

	/**
	 * What a form shows as chosen.
	 *
	 * @param filter what is chosen
	 * @param hidden what else the form must carry
	 * @param address writes the address of the same page with other choices
	 */
	public record State(RoleFilter filter, List<Hidden> hidden, Function<RoleFilter, String> address) {
	}

	/**
	 * Makes the form of a list.
	 * @param path the list's path
	 * @param query the list's state, unknown filters taken out
	 * @param facets the groups with their counts
	 * @return the form
	 */
	public static FilterForm of(String path, ListQuery query, List<Facet> facets) {
		return of(path, new State(query.filter(), hidden(query), (filter) -> query.filteredBy(filter).under(path)),
				facets);
	}

	/**
	 * Makes the form of whatever can be filtered.
	 * @param path the path the form is sent to
	 * @param state what is chosen, and how other choices are written
	 * @param facets the groups with their counts
	 * @return the form
	 */
	public static FilterForm of(String path, State state, List<Facet> facets) {
		List<Chosen> chosen = facets.stream()
			.flatMap((facet) -> facet.values()
				.stream()
				.filter(Facet.Value::selected)
				.map((value) -> new Chosen(facet.group().title(), value.title(),
						state.address().apply(without(state.filter(), facet.group(), value.slug())))))
			.toList();
		return new FilterForm(path, facets.stream().map(FilterForm::group).toList(), state.hidden(), chosen,
				state.address().apply(RoleFilter.none()));
	}

	private static Group group(Facet facet) {
		boolean isLong = facet.values().size() > LONG;
		List<Facet.Value> values = facet.values()
			.stream()
			.filter((value) -> !isLong || value.count() > 0 || value.selected())
			.toList();
		long selected = values.stream().filter(Facet.Value::selected).count();
		return new Group(facet.group().parameter(), facet.group().title(), values, isLong, selected);
	}

	private static RoleFilter without(RoleFilter filter, FacetGroup group, String slug) {
		Set<String> rest = new LinkedHashSet<>(filter.chosen(group));
		rest.remove(slug);
		return filter.with(group, rest);
	}

	private static List<Hidden> hidden(ListQuery query) {
		List<Hidden> fields = new ArrayList<>();
		if (query.sort() != ListQuery.DEFAULT_SORT) {
			fields.add(new Hidden("sort", query.sort().parameter()));
		}
		if (query.size() != PageSlice.DEFAULT_SIZE) {
			fields.add(new Hidden("size", String.valueOf(query.size())));
		}
		query.collected().slugs().forEach((slug) -> fields.add(new Hidden(ComparedRoles.COLLECTED, slug)));
		return fields;
	}

}
