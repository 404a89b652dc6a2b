package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.listing.PageSlice;

/**
 * The way from one page of a list to the others.
 *
 * @param pages the first page, the last and those around the one shown, with gaps
 * between: a long list stays one line
 * @param previous the address of the page before, null on the first
 * @param next the address of the page after, null on the last
 * @param sizes the lengths a page can have; empty when every length shows the same
 */
public record PageLinks(List<Link> pages, @Nullable String previous, @Nullable String next, List<Link> sizes) {

	/** The way within a list that stands on one page. */
	public static final PageLinks NONE = new PageLinks(List.of(), null, null, List.of());

	private static final List<Integer> SIZES = List.of(10, 30, 100);

	/** How many pages on either side of the one shown are linked. */
	private static final int AROUND = 2;

	/**
	 * A page or a length.
	 *
	 * @param number the page's number, or how many on a page; 0 where pages are left out
	 * @param address where it is
	 * @param current whether it is the one shown
	 */
	public record Link(int number, String address, boolean current) {

		private static final Link GAP = new Link(0, "", false);

		/**
		 * Says whether this stands for pages that are left out.
		 * @return true when there is nothing to link
		 */
		public boolean isGap() {
			return this.number == 0;
		}

	}

	/**
	 * The links to the pages of a list, those far from the page shown left out.
	 * @param pages how many pages there are
	 * @param shown the page shown, from 1
	 * @param address writes the address of a page
	 * @return the first, the last and those around the one shown, with gaps between
	 */
	public static List<Link> near(int pages, int shown, IntFunction<String> address) {
		List<Link> near = new ArrayList<>();
		int last = 0;
		for (int number : numbers(pages, shown)) {
			if (number > last + 1) {
				near.add(Link.GAP);
			}
			near.add(new Link(number, address.apply(number), number == shown));
			last = number;
		}
		return List.copyOf(near);
	}

	private static int[] numbers(int pages, int shown) {
		IntStream around = IntStream.rangeClosed(Math.max(1, shown - AROUND), Math.min(pages, shown + AROUND));
		return IntStream.concat(IntStream.of(1, pages), around).distinct().sorted().toArray();
	}

	/**
	 * Makes the links of a page.
	 * @param path the list's path
	 * @param query the list's state
	 * @param slice the page shown
	 * @return the links
	 */
	public static PageLinks of(String path, ListQuery query, PageSlice<?> slice) {
		IntFunction<String> address = (number) -> query.onPage(number).under(path);
		List<Link> sizes = (slice.total() <= SIZES.get(0)) ? List.of()
				: SIZES.stream()
					.map((size) -> new Link(size, query.sized(size).under(path), size == slice.size()))
					.toList();
		return new PageLinks(near(slice.pages(), slice.number(), address),
				slice.hasPrevious() ? address.apply(slice.number() - 1) : null,
				slice.hasNext() ? address.apply(slice.number() + 1) : null, sizes);
	}

}
