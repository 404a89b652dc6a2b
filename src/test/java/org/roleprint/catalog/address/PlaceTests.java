package org.roleprint.catalog.address;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How places are ordered.
 */
class PlaceTests {

	@Test
	void comesInTheOrderOfItsText() {
		List<Place> places = List.of(Place.page("/"), Place.page("/roles/a"), new Place("/roles/a", "b"),
				new Place("/roles/a", "a"), Place.page("/roles/a/links"), new Place("/roles/a/links", "z"),
				Place.page("/roles/a-b"), new Place("/roles/a-b", "a"), Place.page("/roles/b"),
				new Place("/roles/a ", "x"), Place.page("/roles"));
		assertThat(places.stream().sorted().toList())
			.isEqualTo(places.stream().sorted(Comparator.comparing(Place::toString)).toList());
	}

}
