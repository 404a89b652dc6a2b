package org.roleprint.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cutting text into words and finding their stems.
 */
class WordsTests {

	@ParameterizedTest
	@CsvSource({ "budgets, budget", "deployments, deploying", "organisation, organizations", "optimise, optimizing",
			"behaviour, behaviors", "catalogue, catalogs", "centre, centers", "modelling, modeled",
			"artefacts, artifact", "licence, license", "hiring, hires", "policies, policy", "programme, programs",
			"analyse, analyzed", "communicates, communication", "acknowledgement, acknowledgments", "SLOs, SLO",
			"P1s, P1", "SREs, SRE", "KPIs, kpi", "GPUs, gpu", "LLMs, LLM", "VPs, vp", "sovereign, sovereignty",
			"noisy, noise" })
	void bringsFormsAndSpellingsTogether(String one, String other) {
		assertThat(Words.stems(one)).isEqualTo(Words.stems(other));
	}

	@ParameterizedTest
	@CsvSource({ "product, production", "manager, management", "experience, experiment", "object, objectives",
			"custom, customers", "engine, engineering", "response, responsible", "policy, police", "SLO, SLA",
			"community, communication", "developer, development", "certificate, certification", "CSS, CS" })
	void keepsWordsOfOtherMeaningApart(String one, String other) {
		assertThat(Words.stems(one)).isNotEqualTo(Words.stems(other));
	}

	@Test
	void cutsAtWhateverIsNoLetterOrDigit() {
		assertThat(Words.plain("CI/CD, on-call & k8s (24x7): the team's 99.9%"))
			.isEqualTo("ci cd on call k8s 24x7 the team 99.9");
	}

	@Test
	void foldsAccentsAndCase() {
		assertThat(Words.plain("Café RÉSUMÉ naïve \u2126 \uFB01rst")).isEqualTo("cafe resume naive \u03c9 first");
	}

	@Test
	void saysWhereWordsStand() {
		String text = "Owns the team\u2019s budget.";
		assertThat(Words.of(text)).extracting((token) -> text.substring(token.start(), token.end()))
			.containsExactly("Owns", "the", "team\u2019s", "budget");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			and/or, a:b            | and or a b
			24/7/365 at 10:30      | 24/7/365 at 10:30
			the team’s, CTO's | the team cto
			rock'n'roll            | rocknroll
			*.NET* or C#/C++       | .net or c# c++
			e_mail@example.org     | e mail example org
			""")
	void endsWordsAtSigns(String text, String words) {
		assertThat(Words.plain(text)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "''", "' \t '", "'!?*~^:/\\[]{}()'", "'\uD83D\uDE80'", "'\u0000\u0007'" })
	void findsNoWordWhereThereIsNone(String text) {
		assertThat(Words.of(text)).isEmpty();
	}

}
