package org.roleprint.web.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.web.frame.SiteAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What fits in a card above a link.
 */
class RoleGlanceTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final SiteAddress SITE = new SiteAddress("https://roles.example.org");

	@Test
	void saysTheWholeExcerptWhereThereIsRoom() {
		assertThat(RoleGlance.of(card("Runs things. Well."), SITE, JSON).text()).isEqualTo("Runs things. Well.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "word ", "größer ", "\"\\ ", "責任者 ", "🦆 ", "責" })
	void staysBelowAKilobyteWhateverTheLetters(String word) {
		String excerpt = word.repeat(320).substring(0, 320);
		SiteAddress far = new SiteAddress("https://" + "a".repeat(60) + ".example.org/" + "b".repeat(60));
		RoleGlance glance = RoleGlance.of(card(excerpt), far, JSON);
		assertThat(JSON.writeValueAsBytes(glance)).hasSizeLessThan(1024);
		assertThat(glance.text()).isNotEmpty();
	}

	private static RoleCard card(String excerpt) {
		return new RoleCard("head-of-devops", "Head of DevOps", excerpt, new RoleCard.Lead("", List.of()),
				new Ref("devops", "DevOps", 0), SampleLevels.HEAD, List.of(), LocalDate.of(2026, 11, 23), Map.of(),
				List.of(), List.of(), List.of());
	}

}
