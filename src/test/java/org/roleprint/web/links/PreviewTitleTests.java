package org.roleprint.web.links;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Titles that are long, and signs that the bundled fonts do not have.
 */
class PreviewTitleTests {

	private final Typeface bold = new Typeface("Inter-Bold.ttf");

	private final PreviewDrawing drawing = new PreviewDrawing(new Typeface("Inter-Medium.ttf"), this.bold);

	@ParameterizedTest
	@CsvSource({ "Head of DevOps, Head of DevOps", "Größe und Straße, Größe und Straße", "\ufb01nance, finance",
			"Cafe\u0301 Lead, Café Lead", "\uff21gent, Agent", "Duck \ud83e\udd86 Keeper, Duck Keeper",
			"Leiter\u200b:in \u6210\u9577, Leiter:in", "Руководитель, Руководитель" })
	void leavesOutWhatItCannotDraw(String text, String drawn) {
		assertThat(this.bold.drawn(text)).isEqualTo(drawn);
	}

	@Test
	void keepsNothingOfWordsInAnAlphabetThatNoFontHas() {
		assertThat(this.bold.drawn("\u6210\u9577")).isEmpty();
	}

	@Test
	void shrinksLongTitleUntilItFits() {
		assertThat(this.drawing.title("Head of DevOps").size()).isEqualTo(76);
		PreviewDrawing.Title title = this.drawing.title(
				"Vice President of Platform Engineering, Developer Experience " + "and Site Reliability Engineering");
		assertThat(title.size()).isLessThan(76);
		assertThat(String.join(" ", title.lines())).endsWith("Site Reliability Engineering");
	}

	@Test
	void endsTitleThatIsTooLongWithAnEllipsis() {
		List<String> lines = this.drawing.title("Director of everything that has a name ".repeat(8)).lines();
		assertThat(lines).hasSize(3);
		assertThat(lines.get(2)).endsWith("…");
		assertThat(lines).allMatch((line) -> this.bold.width(line, 38) <= 1040);
	}

	@Test
	void cutsWordThatIsLongerThanItsRow() {
		assertThat(
				this.drawing.title("Wissenschaftsorganisationskommunikationsbeauftragtenvertretung".repeat(2)).lines())
			.singleElement()
			.asString()
			.endsWith("…");
	}

}
