package org.roleprint.web.lists;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is looked for in a list.
 */
class FindTests {

	private static final List<String> ROW = List.of("Head of DevOps", "Owns on-call and the café");

	@ParameterizedTest
	@CsvSource({ "devops, true", "DEV head, true", "on call, true", "on-call, true", "cafe, true", "dev-ops, false",
			"devops owns, true", "opsowns, false", "devops sre, false", "' ', true", "'|', false" })
	void fitsWhenEveryWordStandsInTheRow(String typed, boolean fits) {
		assertThat(Find.of(typed).fits(ROW)).isEqualTo(fits);
	}

	@Test
	void keepsAHundredLettersWithoutCuttingOneInTwo() {
		assertThat(Find.of("\uD83D\uDC69".repeat(150)).typed()).isEqualTo("\uD83D\uDC69".repeat(100));
		assertThat(Find.of("  cost ").typed()).isEqualTo("cost");
		assertThat(Find.NOTHING.isEmpty()).isTrue();
	}

}
