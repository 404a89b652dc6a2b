package org.roleprint.catalog.listing;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A group of filters with what can be chosen in it.
 *
 * @param group which group
 * @param values what can be chosen, in the group's order
 */
public record Facet(FacetGroup group, List<Value> values) {

	/**
	 * One choice.
	 *
	 * @param slug the parameter's value
	 * @param title as shown
	 * @param count how many roles it would show, given the other groups' selections
	 * @param selected whether it is chosen
	 */
	public record Value(String slug, String title, long count, boolean selected) {
	}

	/**
	 * The same choices with other counts.
	 * @param counts how many roles each would show, by its slug
	 * @return the new facet
	 */
	public Facet counted(ToLongFunction<String> counts) {
		return new Facet(this.group, this.values.stream()
			.map((value) -> new Value(value.slug(), value.title(), counts.applyAsLong(value.slug()), value.selected()))
			.toList());
	}

}
