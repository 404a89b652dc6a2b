package org.roleprint.authoring.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.roleprint.content.document.ContentDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds each limit of the rules on both of its sides.
 */
class ProseLimitsTests {

	@Test
	void allowsFortyWordsInASentence() {
		assertThat(problems(new SentenceLength(), words("w", 40) + ".")).isZero();
		assertThat(problems(new SentenceLength(), words("w", 41) + ".")).isOne();
	}

	@Test
	void allows1800To3500WordsOnAPage() {
		assertThat(problems(new Lengths(), words("w", 1799))).isOne();
		assertThat(problems(new Lengths(), words("w", 1800))).isZero();
		assertThat(problems(new Lengths(), words("w", 3500))).isZero();
		assertThat(problems(new Lengths(), words("w", 3501))).isOne();
	}

	@Test
	void allowsSevenWordsOfASentenceInTwoRoles() {
		assertThat(problems(new SharedSentences(), words("w", 7) + ".", words("w", 7) + ".")).isZero();
		assertThat(problems(new SharedSentences(), words("w", 8) + ".", words("w", 8) + ".")).isOne();
	}

	@Test
	void letsASentenceRepeatWithinARole() {
		String sentence = words("w", 9) + ".";
		assertThat(problems(new SharedSentences(), sentence + "\n\n" + sentence)).isZero();
	}

	@Test
	void allowsLessThanOneRunInAHundredInTwoRoles() {
		String shared = words("shared", 8);
		assertThat(problems(new SharedRuns(), shared + "\n\n" + words("a", 106), shared + "\n\n" + words("b", 300)))
			.isOne();
		assertThat(problems(new SharedRuns(), shared + "\n\n" + words("a", 107), shared + "\n\n" + words("b", 300)))
			.isZero();
	}

	@Test
	void allowsFiveWordsInAFifthOfTenOrMoreRoles() {
		assertThat(problems(new SharedPhrases(), pages(10, 2, "as all of us know"))).isZero();
		assertThat(problems(new SharedPhrases(), pages(10, 3, "as all of us know"))).isOne();
		assertThat(problems(new SharedPhrases(), pages(10, 3, "as all of us"))).isZero();
		assertThat(problems(new SharedPhrases(), pages(9, 9, "as all of us know"))).isZero();
	}

	/** Pages of which the first ones hold a phrase. */
	private static String[] pages(int count, int holders, String phrase) {
		return IntStream.range(0, count)
			.mapToObj((i) -> (i < holders) ? words("a" + i, 5) + " " + phrase + " " + words("b" + i, 5)
					: words("c" + i, 9))
			.toArray(String[]::new);
	}

	private static String words(String prefix, int count) {
		return IntStream.range(0, count).mapToObj((i) -> prefix + i).collect(Collectors.joining(" "));
	}

	private static long problems(ProseRule rule, String... texts) {
		List<RoleText> roles = IntStream.range(0, texts.length)
			.mapToObj((i) -> ProseSamples.role("r" + i, Arrays.asList(texts).get(i)))
			.toList();
		ContentDocuments none = new ContentDocuments(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
		return rule.check(new Corpus(none, roles, List.of())).count();
	}

}
