package org.roleprint.catalog.listing;

import java.util.List;

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
		int fair = Math.max(SMALLEST, Math.min(LARGEST, size));
		int pages = Math.max(1, (all.size() + fair - 1) / fair);
		int nearest = Math.max(1, Math.min(pages, number));
		int from = (nearest - 1) * fair;
		List<T> items = all.subList(from, Math.min(all.size(), from + fair));
		return new PageSlice<>(List.copyOf(items), nearest, pages, fair, all.size());
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.pages;
	}

}
