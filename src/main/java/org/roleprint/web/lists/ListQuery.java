package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.catalog.listing.RoleSort;
import org.roleprint.web.lists.FilterForm.Hidden;

/**
 * The state of a list, as its address says it.
 *
 * @param filter what is shown
 * @param find what is looked for in it
 * @param sort in which order
 * @param page which page, from 1
 * @param size how many on a page
 * @param collected the roles collected to be compared
 */
public record ListQuery(RoleFilter filter, Find find, RoleSort sort, int page, int size, ComparedRoles collected) {

	/** The order when none is asked for. */
	public static final RoleSort DEFAULT_SORT = RoleSort.FAMILY;

	/**
	 * A state in which nothing is looked for or collected.
	 * @param filter what is shown
	 * @param sort in which order
	 * @param page which page, from 1
	 * @param size how many on a page
	 */
	public ListQuery(RoleFilter filter, RoleSort sort, int page, int size) {
		this(filter, Find.NOTHING, sort, page, size, ComparedRoles.NONE);
	}

	/**
	 * Reads a request's parameters; what it cannot read counts as not said.
	 * @param parameters the request's parameters, unknown ones included
	 * @param edition knows what roles can be filtered by, and what that was called before
	 * @return the state, nothing collected; filter values may still be ones that no role
	 * has
	 */
	public static ListQuery of(MultiValueMap<String, String> parameters, Edition edition) {
		return of(parameters, FacetGroup.of(edition.description()), edition.moves());
	}

	/**
	 * Reads a request's parameters; what it cannot read counts as not said.
	 * @param parameters the request's parameters, unknown ones included
	 * @param groups what can be filtered by
	 * @param moves everything that moved: filters are read as what they are called now
	 * @return the state, nothing collected
	 */
	public static ListQuery of(MultiValueMap<String, String> parameters, List<FacetGroup> groups, Moves moves) {
		Map<FacetGroup, Set<String>> selections = new HashMap<>();
		for (FacetGroup group : groups) {
			selections.put(group,
					slugs(parameters.getOrDefault(group.parameter(), List.of())).stream()
						.map((slug) -> group.slugNow(slug, moves))
						.collect(Collectors.toCollection(LinkedHashSet::new)));
		}
		RoleSort sort = RoleSort.ofParameter(said(parameters, "sort")).orElse(DEFAULT_SORT);
		return new ListQuery(new RoleFilter(selections), Find.of(parameters), sort, number(said(parameters, "page"), 1),
				number(said(parameters, "size"), PageSlice.DEFAULT_SIZE), ComparedRoles.NONE);
	}

	static Set<String> slugs(List<@Nullable String> values) {
		Set<String> slugs = new LinkedHashSet<>();
		for (String value : values) {
			if (value != null && !value.isBlank()) {
				slugs.add(value.strip().toLowerCase(Locale.ROOT));
			}
		}
		return slugs;
	}

	private static String said(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	private static int number(String text, int otherwise) {
		if (!text.matches("-?\\d+")) {
			return otherwise;
		}
		// A number too long for an int is as far out of range as any other.
		return (text.length() > 9) ? (text.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE)
				: Integer.parseInt(text);
	}

	/**
	 * The same state, filtered otherwise and back on its first page.
	 * @param other the other filter
	 * @return the new state
	 */
	public ListQuery filteredBy(RoleFilter other) {
		return new ListQuery(other, this.find, this.sort, 1, this.size, this.collected);
	}

	/**
	 * The same state with something else looked for, back on its first page.
	 * @param other what is looked for
	 * @return the new state
	 */
	ListQuery finding(Find other) {
		return new ListQuery(this.filter, other, this.sort, 1, this.size, this.collected);
	}

	/**
	 * The same state as far as there is such a list.
	 * @param known the filter, unknown values taken out
	 * @param slice the page that is shown
	 * @param roles the roles collected to be compared
	 * @return the new state
	 */
	public ListQuery settled(RoleFilter known, PageSlice<?> slice, ComparedRoles roles) {
		return new ListQuery(known, this.find, this.sort, slice.number(), slice.size(), roles);
	}

	/**
	 * The same state with one family chosen, back on its first page.
	 * @param family the family's slug
	 * @return the new state
	 */
	public ListQuery ofFamily(String family) {
		return filteredBy(this.filter.with(FacetGroup.FAMILY, List.of(family)));
	}

	/**
	 * The same state in another order, back on its first page.
	 * @param other the other order
	 * @return the new state
	 */
	public ListQuery sortedBy(RoleSort other) {
		return new ListQuery(this.filter, this.find, other, 1, this.size, this.collected);
	}

	/**
	 * The same state on another page.
	 * @param number the page, from 1
	 * @return the new state
	 */
	public ListQuery onPage(int number) {
		return new ListQuery(this.filter, this.find, this.sort, number, this.size, this.collected);
	}

	/**
	 * The same state with longer or shorter pages, back on the first.
	 * @param number how many on a page
	 * @return the new state
	 */
	public ListQuery sized(int number) {
		return new ListQuery(this.filter, this.find, this.sort, 1, number, this.collected);
	}

	/**
	 * The same state with other roles collected to be compared.
	 * @param roles the roles
	 * @return the new state
	 */
	public ListQuery collecting(ComparedRoles roles) {
		return new ListQuery(this.filter, this.find, this.sort, this.page, this.size, roles);
	}

	/**
	 * The state's one address for others: what the visitor has collected or looks for is
	 * left out.
	 * @param path the list's path, for example {@code /roles}
	 * @return path and query, encoded
	 */
	public String canonical(String path) {
		return new ListQuery(this.filter, Find.NOTHING, this.sort, this.find.isEmpty() ? this.page : 1, this.size,
				ComparedRoles.NONE)
			.under(path);
	}

	/**
	 * The state's address: what is as usual is left out.
	 * @param path the list's path, for example {@code /roles}
	 * @return path and query, encoded
	 */
	public String under(String path) {
		List<Hidden> fields = new ArrayList<>();
		this.filter.selections()
			.forEach((group, slugs) -> slugs.forEach((slug) -> fields.add(new Hidden(group.parameter(), slug))));
		if (!this.find.isEmpty()) {
			fields.add(new Hidden(Find.PARAMETER, this.find.typed()));
		}
		fields.addAll(order());
		if (this.page != 1) {
			fields.add(new Hidden("page", String.valueOf(this.page)));
		}
		fields.addAll(this.collected.fields());
		return ListAddress.of(path, fields);
	}

	/** What a form with another filter must carry along. */
	List<Hidden> kept() {
		List<Hidden> fields = new ArrayList<>(order());
		fields.addAll(this.collected.fields());
		return fields;
	}

	private List<Hidden> order() {
		List<Hidden> fields = new ArrayList<>();
		if (this.sort != DEFAULT_SORT) {
			fields.add(new Hidden("sort", this.sort.parameter()));
		}
		if (this.size != PageSlice.DEFAULT_SIZE) {
			fields.add(new Hidden("size", String.valueOf(this.size)));
		}
		return fields;
	}

}
