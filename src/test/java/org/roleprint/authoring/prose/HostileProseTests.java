package org.roleprint.authoring.prose;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever words a file holds, each rule is done with them, and each finding has a place.
 */
class HostileProseTests {

	private static final int SIZE = 60_000;

	static Stream<String> floods() {
		return Stream.of("'", "a'", "'s", "a-", "a", "A", "A. ", "a\n", "a, promotion, ", ". ", ".", "\u0301",
				"a\u0301", "1.", "…", "”", " ", "_", "<a ", "&a", "`a` ", "**a** ", "world-class ", "e.g. ",
				"\uD83D\uDE80", "@", "a.com", "iz", "é");
	}

	@ParameterizedTest
	@MethodSource("floods")
	void survivesFloods(String drop) {
		String flood = drop.repeat(SIZE / drop.length());
		for (String text : List.of(flood, "a" + flood + "b", "## Career path\n\n- a" + flood)) {
			ContentDocuments documents = new ContentDocuments(List.of(ProseSamples.role("a", text).blueprint()),
					List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
					List.of(), List.of(), Map.of());
			assertThat(ProseCheck.of(documents)).extracting(ContentProblem::position)
				.allMatch((at) -> at.line() > 0 && at.column() > 0);
		}
	}

}
