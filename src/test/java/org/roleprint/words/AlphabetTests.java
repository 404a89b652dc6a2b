package org.roleprint.words;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of names in several languages.
 */
class AlphabetTests {

	@Test
	void sortsWordByWord() {
		assertThat(sorted(Locale.UK, "Database Lead", "Data Lead", "data", "Dataflow")).containsExactly("data",
				"Data Lead", "Database Lead", "Dataflow");
	}

	@Test
	void sortsLettersAsTheLanguageDoes() {
		assertThat(sorted(Locale.GERMAN, "Zug", "Ärztin", "Aufsicht", "Arzt")).containsExactly("Arzt", "Ärztin",
				"Aufsicht", "Zug");
		assertThat(sorted(Locale.forLanguageTag("sv"), "Zon", "Ärende", "Arbete")).containsExactly("Arbete", "Zon",
				"Ärende");
	}

	@Test
	void putsNamesUnderTheLetterTheySortWith() {
		assertThat(new Alphabet(Locale.GERMAN).letter("ärztin")).isEqualTo("A");
		assertThat(new Alphabet(Locale.forLanguageTag("sv")).letter("Ärende")).isEqualTo("Ä");
		assertThat(new Alphabet(Locale.UK).letter("émigré desk")).isEqualTo("E");
	}

	private static List<String> sorted(Locale locale, String... names) {
		return List.of(names).stream().sorted(new Alphabet(locale)).toList();
	}

}
