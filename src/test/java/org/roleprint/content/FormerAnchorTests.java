package org.roleprint.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.address.Slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * Letters that are no others with a sign are written out in addresses, and links made
 * before lead on.
 */
class FormerAnchorTests {

	private final ContentSample sample = ContentSample.complete()
		.replacing(MANAGER, "**Growth talks.**", "**Größe der Straße.**")
		.replacing(MANAGER, "- Product Manager, lateral", "- Sjef for Bærekraft, lateral");

	@ParameterizedTest
	@CsvSource({ "Größe und Straße, grosse-und-strasse, gro-e-und-stra-e", "Bærekraft, baerekraft, b-rekraft",
			"Øst, ost, st", "Cœur, coeur, c-ur", "Łódź, lodz, odz", "Kadın, kadin, kad-n", "STRASSE, strasse, strasse",
			"STRAẞE, strasse, stra-e" })
	void writesLettersOut(String title, String slug, String former) {
		assertThat(Slug.of(title)).isEqualTo(slug);
		assertThat(Slug.former(title)).isEqualTo(former);
	}

	@Test
	void formerAnchorsLeadToTheirPlaces() {
		assertThat(this.sample.content().moves()).extracting((move) -> move.from() + " -> " + move.to())
			.containsExactlyInAnyOrder(
					"/roles/engineering-manager#gro-e-der-stra-e -> /roles/engineering-manager#grosse-der-strasse",
					"/roles/engineering-manager#step-sjef-for-b-rekraft -> /roles/engineering-manager#step-sjef-for-baerekraft");
	}

	@Test
	void formerAnchorsThatAreListedAreKept() {
		ContentSample listed = this.sample.published();
		assertThat(listed
			.with("permalinks.txt", listed.text("permalinks.txt") + "/roles/engineering-manager#gro-e-der-stra-e\n")
			.report()
			.permalinks()
			.lost()).isEmpty();
	}

	@Test
	void lineWithAnIdOfItsOwnHasNoFormerOne() {
		assertThat(this.sample.replacing(MANAGER, "**Hiring of engineers.**", "**Größe.**").content().moves())
			.hasSize(2);
	}

}
