package org.roleprint.web.frameworks;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.web.frameworks.FrameworkEntries.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other frameworks call a skill, and where that can be read.
 */
class FrameworkEntriesTests {

	@ParameterizedTest
	@CsvSource({ "sfia, USUP Incident management, https://sfia-online.org/en/skillcode/9/USUP",
			"SFIA, USUP, https://sfia-online.org/en/skillcode/9/USUP", "sfia, Incident management,", "sfia, USUPX odd,",
			"onet, 2.B.4.e Judgment and Decision Making, https://www.onetonline.org/find/descriptor/result/2.B.4.e",
			"onet, 2.A Basics, https://www.onetonline.org/find/descriptor/result/2.A", "onet, Judgment,",
			"ddat, Incident management,", "esco, handle incidents,", "other, X1,",
			"sfia, USUP\"><script>, https://sfia-online.org/en/skillcode/9/USUP" })
	void linksOnlyWhatHasCertainAddress(String scheme, String code, String address) {
		assertThat(FrameworkEntries.of(List.of(new Reference(scheme, code)))).singleElement()
			.satisfies((framework) -> assertThat(framework.entries()).containsExactly(new Entry(code, address)));
	}

	@Test
	void keepsTheEntriesOfOneFrameworkTogether() {
		List<FrameworkEntries> sorted = FrameworkEntries
			.of(List.of(new Reference("esco", "a"), new Reference("sfia", "PROG"), new Reference("esco", "b")));
		assertThat(sorted).extracting(FrameworkEntries::title).containsExactly("ESCO", "SFIA 9");
		assertThat(sorted.get(0).entries()).extracting(Entry::text).containsExactly("a", "b");
	}

}
