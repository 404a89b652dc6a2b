package org.roleprint.content.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.content.document.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Holds what counts as visible prose, and where it is said to stand.
 */
class PassageReaderTests {

	private static final String ROLE = """
			---
			title: Head of Tests
			differs-from:
			  head-of-checks: Checks where the other tests.
			changes:
			  - 2026-11-23: First published.
			---

			The **lead** stands here.

			## Mission

			### A heading
			One line
			and the next with `code here` in it.

			## Skills
			| Skill | Level | In this role |
			|---|---|---|
			| [Testing](../skills/testing.md) | Expert | Reads [the report](x.md) first |

			## Career path
			### To
			- [Head of Quality](head-of-quality.md), promotion, 2–4 years. Owns the measure.
			""";

	@Test
	void leavesOutHeadingsTableNamesAndAddresses() {
		assertThat(PassageReader.body(ROLE)).extracting(Passage::text)
			.containsExactly("The lead stands here.", "One line and the next with code here in it.", "Expert",
					"Reads the report first", "Head of Quality, promotion, 2–4 years. Owns the measure.");
	}

	@Test
	void knowsTheSectionOfEachPassage() {
		assertThat(PassageReader.body(ROLE)).extracting(Passage::section)
			.containsExactly("", "Mission", "Skills", "Skills", "Career path");
	}

	@Test
	void findsTheLineAndColumnOfAWordBehindMarkup() {
		assertThat(placeOf("stands")).isEqualTo(new Position(9, 14));
		assertThat(placeOf("next")).isEqualTo(new Position(15, 9));
		assertThat(placeOf("report")).isEqualTo(new Position(20, 57));
	}

	@Test
	void knowsCodeFromProse() {
		Passage passage = PassageReader.body(ROLE).get(1);
		assertThat(passage.isCode(passage.text().indexOf("here"))).isTrue();
		assertThat(passage.isCode(passage.text().indexOf("in it"))).isFalse();
	}

	@Test
	void countsOnlyTheHeadOfACareerLineAsFixed() {
		List<Passage> passages = PassageReader.body(ROLE);
		assertThat(passages.get(4).text().substring(passages.get(4).fixed())).isEqualTo("Owns the measure.");
		assertThat(passages.get(0).fixed()).isZero();
	}

	@Test
	void readsTheSentencesOfTheFrontMatter() {
		assertThat(PassageReader.header(ROLE)).extracting(Passage::section, Passage::text, Passage::at)
			.containsExactly(tuple("title", "Head of Tests", new Position(2, 8)),
					tuple("differs-from", "Checks where the other tests.", new Position(4, 19)),
					tuple("changes", "First published.", new Position(6, 17)));
	}

	@Test
	void readsAFileWithoutFrontMatter() {
		assertThat(PassageReader.body("Only a line.")).extracting(Passage::text).containsExactly("Only a line.");
		assertThat(PassageReader.header("Only a line.")).isEmpty();
	}

	@Test
	void leavesOutCommentsAndBareAddresses() {
		assertThat(PassageReader.body("Owns it. <!-- id: own -->\n\nSee https://example.org/a now."))
			.extracting(Passage::text)
			.containsExactly("Owns it. ", "See  now.");
	}

	private static Position placeOf(String word) {
		return PassageReader.body(ROLE)
			.stream()
			.filter((passage) -> passage.text().contains(word))
			.findFirst()
			.map((passage) -> passage.at(passage.text().indexOf(word)))
			.orElseThrow();
	}

}
