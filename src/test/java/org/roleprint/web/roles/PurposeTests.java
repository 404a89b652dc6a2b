package org.roleprint.web.roles;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PurposeTests {

	private static final List<String> TITLES = List.of("Director of SRE", "SRE Manager");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Runs several teams. Reports. | You will be the one who runs several teams.",
					"The executive for platforms. | You will be the executive for platforms.",
					"Accountable for platforms. | You will be accountable for platforms.",
					"A lead who writes code. | You will be a lead who writes code.",
					"SRE lead of one region. | You will be SRE lead of one region." })
	void speaksToWhoeverMayTakeTheJob(String summary, String said) {
		assertThat(Purpose.of("Director of SRE", summary, "", TITLES)).containsExactly(said);
	}

	@Test
	void saysTheMissionToo() {
		assertThat(purpose("Make outages rarer. It is slow work.")).element(1)
			.isEqualTo("Make outages rarer. It is slow work.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Unlike a manager, nobody is on call.", "An SRE manager improves services; here it is teams.",
					"This director changes how teams work.", "What the director's teams do counts." })
	void stopsWhereTheMissionTurnsToOthersOrSpeaksOfTheHolder(String sentence) {
		assertThat(purpose("Make outages rarer. " + sentence + " It is slow work.")).element(1)
			.isEqualTo("Make outages rarer.");
		assertThat(purpose(sentence)).hasSize(1);
	}

	@Test
	void saysNothingOfARoleThatSaysNothing() {
		assertThat(Purpose.of("Director of SRE", "", "", TITLES)).isEmpty();
	}

	private static List<String> purpose(String mission) {
		return Purpose.of("Director of SRE", "Runs several teams.", mission, TITLES);
	}

}
