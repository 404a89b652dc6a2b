package org.roleprint.content.document;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The grammar of a KPI's target.
 */
class KpiTargetTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "≥ 95% of tier-1 SLOs | ≥ | 95 | % of tier-1 SLOs", "≤ 1 hour median | ≤ | 1 | hour median",
					"< 5% a year | < | 5 | % a year", "± 5% over the year | ± | 5 | % over the year",
					"> 0.95 | > | 0.95 | ''", "= 100% | = | 100 | %", "≤ 50,000 a month | ≤ | 50000 | a month" })
	void readsComparedNumbers(String cell, String comparator, BigDecimal number, String words) {
		assertThat(KpiTargetText.parse(cell)).contains(new KpiTargetText(comparator, number, null, words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2–5%", "2-5%", "2 – 5%" })
	void readsRanges(String cell) {
		assertThat(KpiTargetText.parse(cell))
			.contains(new KpiTargetText("–", new BigDecimal("2"), new BigDecimal("5"), "%"));
	}

	@Test
	void readsStatements() {
		assertThat(KpiTargetText.parse("*Falling over four quarters*")).hasValueSatisfying((target) -> {
			assertThat(target.isStatement()).isTrue();
			assertThat(target.words()).isEqualTo("Falling over four quarters");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "95%", "about 95%", "≥ many", "Falling", "**Falling**", "* *", "≥", "5–2–1" })
	void refusesEverythingElse(String cell) {
		assertThat(KpiTargetText.parse(cell)).isEmpty();
	}

	@Test
	void refusesRangesThatFall() {
		assertThat(KpiTargetText.parse("5–2%")).isEmpty();
	}

	@Test
	void staysQuickOnHostileCells() {
		assertThat(KpiTargetText.parse("≥ 1" + ",000".repeat(100_000))).isEmpty();
	}

}
