package org.roleprint.web.lists;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.Moves;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.catalog.listing.RoleSort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The state of a list in its address, there and back.
 */
class ListQueryTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                   | /roles
			page=1&size=30&sort=family           | /roles
			level=head&family=data               | /roles?family=data&level=head
			family=data&family=data&family=cloud | /roles?family=data&family=cloud
			sort=LEVEL&page=2&size=10            | /roles?sort=level&size=10&page=2
			sort=nonsense&page=two&size=         | /roles
			family=&family=%20                   | /roles
			""")
	void writesOneAddressForOneState(String query, String address) {
		assertThat(read(query).under("/roles")).isEqualTo(address);
	}

	@Test
	void readsNumbersTooLongForAnInteger() {
		assertThat(read("page=123456789012").page()).isEqualTo(Integer.MAX_VALUE);
		assertThat(read("page=-123456789012").page()).isEqualTo(Integer.MIN_VALUE);
	}

	@Test
	void goesBackToTheFirstPageWhenAnythingElseChanges() {
		ListQuery query = read("page=3&size=10");
		assertThat(query.sortedBy(RoleSort.TITLE).page()).isEqualTo(1);
		assertThat(query.sized(100).page()).isEqualTo(1);
		assertThat(query.filteredBy(RoleFilter.none()).page()).isEqualTo(1);
	}

	@Test
	void encodesWhatVisitorsSend() {
		assertThat(read("skill=a%26b%3Dc").filter().chosen(FacetGroup.SKILL)).containsExactly("a&b=c");
		assertThat(read("skill=a%26b%3Dc").under("/roles")).doesNotContain("a&b").doesNotContain("b=c");
	}

	private static ListQuery read(String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString("?" + query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach((value) -> parameters.add(name, (value != null) ? UriUtils.decode(value, "UTF-8") : null)));
		return ListQuery.of(parameters, FacetGroup.values(), Moves.NONE);
	}

}
