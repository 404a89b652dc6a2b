package org.roleprint.authoring.prose;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Holds which words of a target fit which unit, and what its number is worth in it.
 */
class UnitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "%|% of tier-1 SLOs|1", "hours|minutes median|0.01666666666666667", "hours|days for tier 1|24",
					"days|working days|1", "days|weeks|7", "ms|seconds at p75|1000", "minutes|hour|60",
					"KB|MB compressed|1000", "KB|KB|1", "count|direct reports|1", "count|''|1", "score|of 5|1",
					"ratio|for answers|1", "currency per TB|a terabyte|1", "per 1,000|per 1,000 sessions|1",
					"deploys per week|deploys per week per service|1", "deploys per week|deploys a day for tier 1|7" })
	void convertsWhatFits(String unit, String words, BigDecimal factor) {
		assertThat(new Unit(unit).factorFor(words))
			.hasValueSatisfying((value) -> assertThat(value).isCloseTo(factor, within(new BigDecimal("1e-12"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "%|of tier-1 SLOs", "%|hours", "hours|% of cases", "hours|''", "days|people", "KB|pages",
					"count|% of pages", "score|days", "ratio|% of answers", "per 1,000|sessions",
					"deploys per week|releases per week", "deploys per week|of 5" })
	void refusesWhatDoesNotFit(String unit, String words) {
		assertThat(new Unit(unit).factorFor(words)).isEmpty();
	}

}
