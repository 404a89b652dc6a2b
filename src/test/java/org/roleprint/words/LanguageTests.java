package org.roleprint.words;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of other languages than English.
 */
class LanguageTests {

	private static final Language GERMAN = Language.of(Locale.GERMANY);

	@ParameterizedTest
	@CsvSource({ "Prüfung, Prüfungen", "Größe, Groesse", "Straße, STRASSEN", "Maschine, Maschinen", "Werk, Werkes",
			"Qualität, Qualitaet", "prüfen, pruefen" })
	void bringsGermanFormsTogether(String one, String other) {
		assertThat(GERMAN.stems(one)).isEqualTo(GERMAN.stems(other));
	}

	@Test
	void knowsWhichWordsOfALanguageAreLittle() {
		assertThat(GERMAN.words("Wer prüft die Maschine über Nacht")).extracting(Token::little)
			.containsExactly(false, false, true, false, true, false);
		assertThat(Language.ENGLISH.words("who checks the machine")).extracting(Token::little)
			.containsExactly(true, false, true, false);
	}

	@Test
	void isOnePerLanguageWhateverTheCountry() {
		assertThat(Language.of(Locale.UK)).isSameAs(Language.of(Locale.US)).isSameAs(Language.ENGLISH);
		assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isSameAs(GERMAN);
	}

	@Test
	void leavesWordsOfUnknownLanguagesAsTheyAre() {
		Language unknown = Language.of(Locale.forLanguageTag("tlh"));
		assertThat(unknown.stems("Qapla' nuqneH the")).isEqualTo("qapla nuqneh the");
		assertThat(unknown.words("the")).noneMatch(Token::little);
	}

	@Test
	void findsTermsOfAThesaurusInItsLanguage() {
		Thesaurus thesaurus = Thesaurus.of(List.of(ThesaurusConcept.named("Wareneingang", "Prüfung der Lieferungen")),
				GERMAN);
		assertThat(thesaurus.senses(GERMAN.words("Pruefungen der Lieferung").stream().map(Token::stem).toList()))
			.hasSize(1);
	}

}
