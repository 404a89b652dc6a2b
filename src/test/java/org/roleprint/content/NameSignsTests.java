package org.roleprint.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * Names that look like others, or hold what nobody sees.
 */
class NameSignsTests {

	private final ContentSample sample = ContentSample.complete();

	@ParameterizedTest
	@CsvSource({ "\u200b, the invisible sign U+200B (zero width space)",
			"\u00ad, the invisible sign U+00AD (soft hyphen)",
			"\u202e, the bidirectional control U+202E (right-to-left override)",
			"\u2067, the bidirectional control U+2067 (right-to-left isolate)",
			"\u200d, the invisible sign U+200D (zero width joiner)" })
	void namesTheSignThatNobodySees(String sign, String name) {
		String shown = "Engineering%s Manager".formatted("<U+%04X>".formatted((int) sign.charAt(0)));
		assertThat(
				this.sample.replacing(MANAGER, "title: Engineering Manager", "title: Engineering" + sign + " Manager")
					.errors())
			.contains(MANAGER + ":2:8: error: \"" + shown + "\" holds " + name + "; take it out");
	}

	@Test
	void namesTheWordOfTwoAlphabets() {
		// The first letter of "Engineering" is Cyrillic here.
		assertThat(this.sample.replacing(MANAGER, "title: Engineering Manager", "title: \u0415ngineering Manager")
			.warnings())
			.contains(MANAGER + ":2:8: warning: the word \"\u0415ngineering\" mixes letters of two alphabets "
					+ "that look alike; type it again in one");
	}

	@Test
	void looksAtOtherNamesAndLinesToo() {
		assertThat(this.sample.replacing(SKILL, "[mentoring]", "[\"men\u200btoring\"]").errors()).singleElement()
			.asString()
			.startsWith(SKILL + ":4:17: error: \"men<U+200B>toring\" holds the invisible sign U+200B");
		assertThat(this.sample.replacing(DIRECTOR, "**Manager growth.**", "**Manager\u2060 growth.**").errors())
			.singleElement()
			.asString()
			.contains("holds the invisible sign U+2060 (word joiner)");
	}

	@Test
	void takesAlphabetsThatAreWrittenWithJoinersAndWordsInSeveral() {
		assertThat(this.sample.replacing(SKILL, "[mentoring]",
				"[\"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\", \"SRE-\u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440\"]")
			.report()
			.problems()).filteredOn((problem) -> problem.file().equals(SKILL)).isEmpty();
	}

}
