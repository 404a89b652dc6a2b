package org.roleprint.web.frame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text where there is little room.
 */
class ShortTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "One two three | 13 | One two three", "One two three | 12 | One two…",
					"One two three | 8 | One two…", "One two three | 7 | One…", "One, two | 6 | One…",
					"Onetwothree | 6 | Onetw…", "One | 2 | O…", "Ab 🦆🦆🦆 | 6 | Ab…" })
	void endsWithAWholeWordWhereItCan(String text, int longest, String expected) {
		assertThat(ShortText.of(text, longest)).isEqualTo(expected).hasSizeLessThanOrEqualTo(longest);
	}

	@Test
	void partsNoSignOfTwoHalves() {
		assertThat(ShortText.of("🦆🦆🦆🦆", 4)).isEqualTo("🦆…");
	}

	@Test
	void leavesNothingAlone() {
		assertThat(ShortText.of("", 5)).isEmpty();
	}

}
