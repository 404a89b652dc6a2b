package org.roleprint.catalog.listing;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One page of a list.
 *
 * @param items what stands on this page
 * @param number the page's number, from 1
 * @param pages how many pages there are, at least 1
 * @param size how many items a full page has
 * @param total how many items there are on all pages
 * @param <T> what the list holds
 */
public record PageSlice<T>(List<T> items, int number, int pages, int size, int total) {

	/** The size of a page when none is asked for. */
	public static final int DEFAULT_SIZE = 30;

	private static final int SMALLEST = 10;

	private static final int LARGEST = 100;

	/**
	 * Cuts a page out of a list.
	 * @param all the whole list
	 * @param number the wanted page, from 1; out of range goes to the nearest
	 * @param size the wanted size; out of 10 to 100 goes to the nearest
	 * @param <T> what the list holds
	 * @return the page
	 */
	public static <T> PageSlice<T> of(List<T> all, int number, int size) {
		return of(all.size(), number, size, all::subList);
	}

	/**
	 * Cuts a page out of a list that is not laid out as a whole.
	 * @param total how many items the list has
	 * @param number the wanted page, from 1; out of range goes to the nearest
	 * @param size the wanted size; out of 10 to 100 goes to the nearest
	 * @param items lays out the items from one place to before another
	 * @param <T> what the list holds
	 * @return the page
	 */
	public static <T> PageSlice<T> of(int total, int number, int size, BiFunction<Integer, Integer, List<T>> items) {
		int fair = Math.max(SMALLEST, Math.min(LARGEST, size));
		int pages = Math.max(1, (total + fair - 1) / fair);
		int nearest = Math.max(1, Math.min(pages, number));
		int from = (nearest - 1) * fair;
		return new PageSlice<>(List.copyOf(items.apply(from, Math.min(total, from + fair))), nearest, pages, fair,
				total);
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.pages;
	}

}
