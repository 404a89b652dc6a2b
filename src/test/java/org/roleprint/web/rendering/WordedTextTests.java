package org.roleprint.web.rendering;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The words that are put into templates.
 */
class WordedTextTests {

	private static final Wording GERMAN = Wording.in(Locale.GERMAN, Map.of());

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "<h2>#{nav.skills}</h2> § <h2>Kompetenzen</h2>",
			"<a href=\"x\" title=\"#{link.to(${a})}\">y</a> § <a href=\"x\" title=\"Link zu „${a}“\">y</a>",
			"#{search.without(<q th:text=\"${w}\">(word)</q>)} § ohne <q th:text=\"${w}\">(word)</q>",
			"#{error.lists(1)(2)(<i>#{nav.skills}</i>)(4)} § 1, 2, <i>Kompetenzen</i> und 4",
			"[[#{count.roles(${n})}]] § [[(${n} == 1 ? |${n} Rolle| : |${n} Rollen|)]]",
			"th:text=\"#{step[s.kind.slug]}\" § th:text=\"${page.head.site.wording.groups['step'][s.kind.slug]}\"",
			"|#${id}| @{/x}+'#' § |#${id}| @{/x}+'#'" })
	void putsPhrasesIn(String source, String text) {
		assertThat(WordedText.of(source, GERMAN)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "#{nothing.such}", "#{nav.skills", "#{link.to(a}", "#{Nav}" })
	void refusesWhatItCannotRead(String source) {
		assertThatIllegalArgumentException().isThrownBy(() -> WordedText.of(source + " ", GERMAN));
	}

	@Test
	void leavesATemplateWithoutWordsAlone() {
		String source = "<p>plain</p>";
		assertThat(WordedText.of(source, GERMAN)).isSameAs(source);
	}

}
