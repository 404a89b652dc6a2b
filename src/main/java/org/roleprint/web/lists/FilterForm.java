package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.catalog.wording.Wording;

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
	 * Makes the form of a list of roles, or of what is filtered by its roles.
	 * @param path the list's path
	 * @param query the list's state, unknown filters taken out
	 * @param facets the groups with their counts
	 * @param wording the words of the catalog
	 * @return the form
	 */
	public static FilterForm of(String path, ListQuery query, List<Facet> facets, Wording wording) {
		State state = new State(query.filter(), query.kept(), (filter) -> query.filteredBy(filter).under(path));
		return of(path, state, facets, wording).finding(new Finding(query.find(), wording),
				(find) -> query.finding(find).under(path),
				query.finding(Find.NOTHING).filteredBy(RoleFilter.none()).under(path));
	}

	/**
	 * Makes the form of whatever can be filtered by roles.
	 * @param path the path the form is sent to
	 * @param state what is chosen, and how other choices are written
	 * @param facets the groups with their counts
	 * @param wording the words of the catalog
	 * @return the form
	 */
	public static FilterForm of(String path, State state, List<Facet> facets, Wording wording) {
		List<Chosen> chosen = facets.stream()
			.flatMap((facet) -> facet.values()
				.stream()
				.filter(Facet.Value::selected)
				.map((value) -> new Chosen(facet.group().title(wording), value.title(),
						state.address().apply(without(state.filter(), facet.group(), value.slug())))))
			.toList();
		return new FilterForm(path,
				facets.stream()
					.map((facet) -> group(facet.group().parameter(), facet.group().title(wording), facet.values()))
					.toList(),
				state.hidden(), chosen, state.address().apply(RoleFilter.none()));
	}

	/**
	 * Makes the form of a list of terms.
	 * @param path the list's path
	 * @param query the list's state, unknown choices taken out
	 * @param groups what can be chosen
	 * @param wording the words of the catalog
	 * @return the form
	 */
	static FilterForm of(String path, TermQuery query, List<Group> groups, Wording wording) {
		List<Chosen> chosen = groups.stream()
			.flatMap((group) -> group.values()
				.stream()
				.filter(Facet.Value::selected)
				.map((value) -> new Chosen(group.title(), value.title(),
						query.without(group.parameter(), value.slug()).under(path))))
			.toList();
		return new FilterForm(path, groups, query.kept(), chosen, query.open().under(path)).finding(
				new Finding(query.find(), wording), (find) -> query.finding(find).under(path),
				query.open().finding(Find.NOTHING).under(path));
	}

	/**
	 * A group of check boxes; of a long one those are left out that find nothing.
	 */
	static Group group(String parameter, String title, List<Facet.Value> all) {
		boolean isLong = all.size() > LONG;
		List<Facet.Value> values = all.stream()
			.filter((value) -> !isLong || value.count() > 0 || value.selected())
			.toList();
		return new Group(parameter, title, values, isLong, values.stream().filter(Facet.Value::selected).count());
	}

	private static RoleFilter without(RoleFilter filter, FacetGroup group, String slug) {
		Set<String> rest = new LinkedHashSet<>(filter.chosen(group));
		rest.remove(slug);
		return filter.with(group, rest);
	}

	/**
	 * What is looked for besides.
	 *
	 * @param find the words
	 * @param wording how the page names them
	 */
	private record Finding(Find find, Wording wording) {

		Chosen chosen(String without) {
			return new Chosen(this.wording.say("filter.find"), this.wording.say("filter.found", this.find.typed()),
					without);
		}

	}

	/** The same form where something is looked for as well. */
	private FilterForm finding(Finding finding, Function<Find, String> address, String all) {
		if (finding.find().isEmpty()) {
			return this;
		}
		List<Chosen> with = new ArrayList<>(this.chosen);
		with.add(0, finding.chosen(address.apply(Find.NOTHING)));
		return new FilterForm(this.path, this.groups, this.hidden, with, all);
	}

	/**
	 * A page's title with what is chosen.
	 * @param title the list's title
	 * @return for example {@code Roles: Data, Head}
	 */
	public String titled(String title) {
		return this.chosen.isEmpty() ? title
				: this.chosen.stream().map(Chosen::title).collect(Collectors.joining(", ", title + ": ", ""));
	}

	/**
	 * How many check boxes are chosen.
	 * @return 0 or more
	 */
	public long selected() {
		return this.groups.stream().mapToLong(Group::selected).sum();
	}

}
