package org.roleprint.authoring.prose;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds British spelling word by word.
 */
class SpellingTests {

	private final Spelling spelling = new Spelling(List.of("Klinikum"));

	@ParameterizedTest
	@CsvSource({ "organization,organisation", "Prioritizes,prioritises", "color,colour", "behavior,behaviour",
			"center,centre", "analyze,analyse", "catalog,catalogue", "canceled,cancelled", "fulfill,fulfil",
			"defense,defence", "artifact,artefact", "program,programme", "gray,grey" })
	void namesTheBritishFormOfAnAmericanWord(String american, String british) {
		assertThat(this.spelling.fault(american))
			.hasValue("American spelling \"%s\"; write \"%s\"".formatted(american, british));
	}

	@ParameterizedTest
	@ValueSource(strings = { "organisation", "Prioritises", "size", "seized", "prizes", "licence", "license",
			"programme", "catalogue", "runbook", "Runbooks", "OpenTelemetry", "a", "Kubernetes", "don't" })
	void acceptsBritishWordsAndOurTerms(String word) {
		assertThat(this.spelling.fault(word)).isEmpty();
	}

	@Test
	void suggestsWordsForATypo() {
		assertThat(this.spelling.fault("recieves")).hasValueSatisfying(
				(fault) -> assertThat(fault).startsWith("unknown word \"recieves\"; perhaps \"receives\"")
					.endsWith("add it to words.txt beside roles/ if it is a real term"));
	}

	@Test
	void takesATermWithCapitalsOnlyAsItIsWritten() {
		assertThat(this.spelling.isTerm("OpenTofu")).isTrue();
		assertThat(this.spelling.fault("Klinikum")).isEmpty();
		assertThat(this.spelling.isTerm("Opentofu")).isFalse();
	}

}
