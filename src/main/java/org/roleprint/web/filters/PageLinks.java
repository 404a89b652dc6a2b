package org.roleprint.web.filters;

import java.util.ArrayList;
import java.util.List;
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
	 * Leaves out what is far from the page shown.
	 */
	public PageLinks {
		pages = near(pages);
	}

	private static List<Link> near(List<Link> all) {
		int shown = all.stream().filter(Link::current).mapToInt(Link::number).findFirst().orElse(1);
		List<Link> near = new ArrayList<>();
		for (Link link : all) {
			boolean edge = link.number() == 1 || link.number() == all.size();
			if (edge || Math.abs(link.number() - shown) <= AROUND) {
				near.add(link);
			}
			else if (!near.get(near.size() - 1).isGap()) {
				near.add(Link.GAP);
			}
		}
		return List.copyOf(near);
	}

	/**
	 * Makes the links of a page.
	 * @param path the list's path
	 * @param query the list's state
	 * @param slice the page shown
	 * @return the links
	 */
	public static PageLinks of(String path, ListQuery query, PageSlice<?> slice) {
		List<Link> pages = IntStream.rangeClosed(1, slice.pages())
			.mapToObj((number) -> new Link(number, query.onPage(number).under(path), number == slice.number()))
			.toList();
		List<Link> sizes = (slice.total() <= SIZES.get(0)) ? List.of()
				: SIZES.stream()
					.map((size) -> new Link(size, query.sized(size).under(path), size == slice.size()))
					.toList();
		return new PageLinks(pages, slice.hasPrevious() ? query.onPage(slice.number() - 1).under(path) : null,
				slice.hasNext() ? query.onPage(slice.number() + 1).under(path) : null, sizes);
	}

}
