package org.roleprint.authoring.prose;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the limits of a voice on both of their sides, for a page and for all of them.
 */
class VoiceLimitsTests {

	/** Sentences of one length, as nobody writes them. */
	private static final String EVEN = "Alike. " + "Keeps four words short. Takes four words too. ".repeat(3);

	@Test
	void allowsAVoiceThatTouchesEachLimit() {
		assertThat(VoiceLimits.PAGE.faults(new Voice(50, 39, 20, 26, 21, "the"))).isEmpty();
		assertThat(VoiceLimits.CATALOG.faults(new Voice(50, 47, 16, 100, 10, "the"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("voicesThatGoTooFar")
	void saysWhichLimitAPageBreaks(Voice voice, String fault) {
		assertThat(VoiceLimits.PAGE.faults(voice)).containsExactly(fault);
	}

	static Stream<Arguments> voicesThatGoTooFar() {
		return Stream.of(Arguments.of(new Voice(50, 38.9, 0, 0, 0, "the"),
				"the lengths of the sentences spread by 38.9% of their mean; set short ones beside long ones until "
						+ "they spread by 39%"),
				Arguments.of(new Voice(50, 50, 20.1, 0, 0, "the"),
						"20.1% of the sentences go on with \", and\"; end some of them earlier, 20% is the most"),
				Arguments.of(new Voice(50, 50, 0, 26.1, 0, "the"),
						"26.1% of the sentences hold a number; keep those that a reader could defend, 26% is the most"),
				Arguments.of(new Voice(50, 50, 0, 0, 21.1, "20%"),
						"21.1% of the sentences open with \"20%\"; open some of them differently, 21% is the most"));
	}

	@Test
	void findsNoHabitInFewerThanFiftySentences() {
		assertThat(VoiceLimits.PAGE.faults(new Voice(49, 0, 100, 100, 100, "the"))).isEmpty();
	}

	@Test
	void measuresAllRolesTogetherFromTenOnwards() {
		assertThat(problems(10, EVEN)).extracting(ContentProblem::message)
			.contains(
					"all 10 roles together: the lengths of the sentences spread by 0.0% of their mean; set short ones "
							+ "beside long ones until they spread by 47%");
		assertThat(problems(9, EVEN)).isEmpty();
	}

	@Test
	void leavesTheNumbersOfAllRolesToTheReport() {
		assertThat(problems(10, EVEN.replace("four", "4"))).extracting(ContentProblem::message)
			.noneMatch((message) -> message.contains("hold a number"));
	}

	private static List<ContentProblem> problems(int roles, String text) {
		List<RoleText> texts = IntStream.range(0, roles).mapToObj((i) -> ProseSamples.role("r" + i, text)).toList();
		ContentDocuments none = new ContentDocuments(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
		return new VoiceRule().check(new Corpus(none, texts, List.of())).toList();
	}

}
