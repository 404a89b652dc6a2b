package org.roleprint.web.data;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cells that a spreadsheet program must not run.
 */
class CellsTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1+1", "-2 weeks",
			"=cmd|' /C calc'!A0", "\u0000=1", "%0A=1" })
	void disarmsFormula(String value) {
		assertThat(Cells.of(value)).isEqualTo("'" + value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Head of DevOps", "≥ 95%", "-5", "-5.25", "12", "± 5% a year", "a=b", "< 10%" })
	void leavesTextAndNumbersAlone(String value) {
		assertThat(Cells.of(value)).isEqualTo(value);
	}

	@Test
	void joinsListsAndLeavesNothingEmpty() {
		assertThat(Cells.of(List.of("SRE Director", "Dir SRE"))).isEqualTo("SRE Director; Dir SRE");
		assertThat(Cells.of(List.of("=1", "b"))).isEqualTo("'=1; b");
		assertThat(Cells.of(null)).isEmpty();
	}

}
