package org.roleprint.catalog;

import java.util.Comparator;

/**
 * A named thing of the catalog, enough to link to it.
 *
 * @param slug the last part of its address
 * @param title as shown
 * @param position its place among its kind; 0 where titles decide
 */
public record Ref(String slug, String title, int position) implements Comparable<Ref> {

	private static final Comparator<Ref> ORDER = Comparator.comparingInt(Ref::position)
		.thenComparing(Ref::title)
		.thenComparing(Ref::slug);

	@Override
	public int compareTo(Ref other) {
		return ORDER.compare(this, other);
	}

}
