package org.roleprint.words;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.words.Synonyms.Synonym;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which terms find which others.
 */
class SynonymsTests {

	private final Synonyms synonyms = Synonyms.of(List.of(both("kubernetes", "k8s"), both("on-call", "oncall"),
			oneWay("pager", "on-call"), both("root cause analysis", "rca"), oneWay("root cause analysis", "postmortem"),
			both("postmortem", "blameless review"), oneWay("blameless review", "culture")));

	private static SynonymGroup both(String... terms) {
		return new SynonymGroup(List.of(terms), List.of());
	}

	private static SynonymGroup oneWay(String term, String found) {
		return new SynonymGroup(List.of(term), List.of(found));
	}

	@Test
	void findsBothWays() {
		assertThat(found("k8s")).containsExactly("kubernet");
		assertThat(found("kubernetes")).containsExactly("k8s");
	}

	@Test
	void findsOneWayOnly() {
		assertThat(found("pager")).containsExactlyInAnyOrder("on call", "oncal");
		assertThat(found("oncall")).doesNotContain("pager");
	}

	@Test
	void reachesWhatTheOwnGroupFindsAndTheGroupOfThatButNothingFurther() {
		assertThat(found("rca")).containsExactlyInAnyOrder("root caus analysi", "postmortem", "blameless review");
	}

	@Test
	void tellsSameFromFound() {
		assertThat(this.synonyms.forTerm(List.of("rca"))).filteredOn(Synonym::same)
			.extracting((synonym) -> String.join(" ", synonym.stems()))
			.containsExactly("root caus analysi");
	}

	@Test
	void findsLongestTermInRunningText() {
		List<String> stems = Words.of("who does root cause analysis of outages").stream().map(Token::stem).toList();
		assertThat(this.synonyms.longestTermAt(stems, 2)).isEqualTo(3);
		assertThat(this.synonyms.longestTermAt(stems, 3)).isZero();
	}

	private List<String> found(String term) {
		List<String> stems = Words.of(term).stream().map(Token::stem).toList();
		return this.synonyms.forTerm(stems).stream().map((synonym) -> String.join(" ", synonym.stems())).toList();
	}

}
