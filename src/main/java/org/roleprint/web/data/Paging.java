package org.roleprint.web.data;

import java.util.function.IntFunction;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.listing.PageSlice;

/**
 * Where in a list a page stands.
 *
 * @param number the page's number, from 1
 * @param pages how many pages there are
 * @param size how many entries a full page has
 * @param total how many entries there are on all pages
 * @param self address of this page
 * @param next address of the next page, absent on the last
 * @param previous address of the page before, absent on the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Paging(int number, int pages, int size, int total, String self, @Nullable String next,
		@Nullable String previous) {

	static Paging of(PageSlice<?> slice, IntFunction<String> address) {
		return new Paging(slice.number(), slice.pages(), slice.size(), slice.total(), address.apply(slice.number()),
				slice.hasNext() ? address.apply(slice.number() + 1) : null,
				slice.hasPrevious() ? address.apply(slice.number() - 1) : null);
	}

}
