package org.roleprint.web.lists;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.web.lists.PageLinks.Link;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The links from one page of a list to the others.
 */
class PageLinksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1|1|1", "3|2|1 2 3", "5|3|1 2 3 4 5", "24|1|1 2 3 0 24",
			"24|4|1 2 3 4 5 6 0 24", "24|12|1 0 10 11 12 13 14 0 24", "24|24|1 0 22 23 24" })
	void linksFirstAndLastAndThoseAround(int pages, int shown, String expected) {
		assertThat(links(pages, shown).pages()).extracting((link) -> String.valueOf(link.number()))
			.containsExactly(expected.split(" "));
		assertThat(links(pages, shown).pages()).filteredOn(Link::current)
			.extracting(Link::number)
			.containsExactly(shown);
	}

	private static PageLinks links(int pages, int shown) {
		List<Integer> items = IntStream.range(0, pages * 10).boxed().toList();
		PageSlice<Integer> slice = PageSlice.of(items, shown, 10);
		return PageLinks.of("/list", new ListQuery(RoleFilter.none(), ListQuery.DEFAULT_SORT, shown, 10), slice);
	}

}
