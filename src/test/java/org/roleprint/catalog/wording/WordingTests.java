package org.roleprint.catalog.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The phrases of pages: complete in each language, all of them in use.
 */
class WordingTests {

	private static final Wording ENGLISH = Wording.ENGLISH;

	private static final Wording GERMAN = Wording.in(Locale.GERMANY, Map.of());

	private static Set<String> keys() {
		return ENGLISH.keys();
	}

	@Test
	void germanSaysAllThatEnglishSays() {
		assertThat(Wording.shipped(Locale.GERMAN).keySet()).isEqualTo(Wording.shipped(Locale.ENGLISH).keySet());
	}

	@Test
	void languagesAgreeOnPlacesAndForms() {
		assertThat(keys().stream()
			.flatMap((key) -> Wording.fault(key, String.join(" | ", GERMAN.phrase(key).forms())).stream())).isEmpty();
		assertThat(keys()).allMatch((key) -> GERMAN.phrase(key).counts() == ENGLISH.phrase(key).counts());
	}

	@Test
	void hasNoSignThatIsMarkupOrCode() {
		assertThat(keys()).allMatch((key) -> ENGLISH.phrase(key).wrongSigns().isEmpty());
	}

	/** A group is asked for by the beginning of its keys. */
	@Test
	void saysNothingThatNobodyAsksFor() {
		String sources = sources();
		assertThat(keys()).filteredOn((key) -> !isAskedFor(key, sources)).isEmpty();
	}

	private static boolean isAskedFor(String key, String sources) {
		String group = key.substring(0, key.lastIndexOf('.'));
		return Stream
			.of("\"" + key + "\"", "#{" + key + "}", "#{" + key + "(", "#{" + group + "[", "\"" + group + ".\" +")
			.anyMatch(sources::contains);
	}

	private static String sources() {
		return Stream.of("src/main/java", "src/main/resources/templates")
			.flatMap((directory) -> files(Path.of(directory)))
			.map(WordingTests::text)
			.collect(Collectors.joining());
	}

	private static Stream<Path> files(Path directory) {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1 Rolle", "2, 2 Rollen", "0, 0 Rollen" })
	void counts(int number, String text) {
		assertThat(GERMAN.say("count.roles", number)).isEqualTo(text);
	}

	@Test
	void putsOwnPhrasesOverThoseOfTheLanguage() {
		Wording own = Wording.in(Locale.forLanguageTag("de-AT"), Map.of("nav.skills", "Fähigkeiten"));
		assertThat(List.of(own.say("nav.skills"), own.say("nav.kpis"))).containsExactly("Fähigkeiten", "Kennzahlen");
	}

	@Test
	void saysInEnglishWhatALanguageHasNot() {
		Wording french = Wording.in(Locale.FRENCH, Map.of("nav.skills", "Compétences"));
		assertThat(List.of(french.say("nav.skills"), french.say("nav.kpis"))).containsExactly("Compétences", "KPIs");
	}

	@Test
	void isTheSameWhereItSaysTheSame() {
		assertThat(Wording.in(Locale.FRENCH, Map.of("nav.skills", "Savoir")))
			.isEqualTo(Wording.in(Locale.FRENCH, Map.of("nav.skills", "Savoir")))
			.isNotEqualTo(Wording.in(Locale.FRENCH, Map.of()))
			.isNotEqualTo(Wording.in(Locale.GERMAN, Map.of("nav.skills", "Savoir")));
	}

	@Test
	void refusesUnknownKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.say("nav.nothing"));
	}

}
