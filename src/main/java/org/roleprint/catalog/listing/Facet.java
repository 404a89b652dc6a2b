package org.roleprint.catalog.listing;

import java.util.List;

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

}
