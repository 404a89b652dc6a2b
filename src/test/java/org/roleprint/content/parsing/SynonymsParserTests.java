package org.roleprint.content.parsing;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.SynonymLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What {@code synonyms.txt} says, and what can be wrong in it.
 */
class SynonymsParserTests {

	private final Problems problems = new Problems("synonyms.txt");

	@Test
	void readsTermsCommentsAndArrows() {
		List<SynonymLine> lines = SynonymsParser.parse("# A comment\n\nK8s, Kubernetes ,kube\n  pager => on-call\n",
				this.problems);
		assertThat(lines).containsExactly(new SynonymLine(List.of("k8s", "kubernetes", "kube"), List.of()),
				new SynonymLine(List.of("pager"), List.of("on-call")));
		assertThat(this.problems.found()).isEmpty();
	}

	@Test
	void letsTermStandInSeveralOneWayGroups() {
		SynonymsParser.parse("a => b\na => c\nb, d\n", this.problems);
		assertThat(this.problems.found()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource
	void reportsWhatIsWrong(String text, String problem) {
		SynonymsParser.parse(text, this.problems);
		assertThat(this.problems.found()).extracting(ContentProblem::line).containsExactly("synonyms.txt:" + problem);
	}

	static Stream<Arguments> reportsWhatIsWrong() {
		return Stream.of(
				arguments("alone\n",
						"1:1: error: this term stands alone; write \"a, b\" or \"a => b\", or take the line out"),
				arguments("# ok\na, , b\n",
						"2:1: error: a term is missing beside a comma or an arrow; write one or take the sign out"),
				arguments("a =>\n",
						"1:1: error: a term is missing beside a comma or an arrow; write one or take the sign out"),
				arguments("a => b => c\n",
						"1:1: error: this line has more than one arrow; write \"a => b\" and put the rest on its own line"),
				arguments("a, b, A\n", "1:1: error: \"a\" stands twice in this line; take one out"),
				arguments("a, b\nc, b\n",
						"2:1: error: \"b\" stands in the two-way group of line 1 too; join the two groups or make this line "
								+ "one-way (=>)"),
				arguments("a, " + "b".repeat(101) + "\n",
						"1:1: error: a term is longer than 100 characters; shorten it"));
	}

}
