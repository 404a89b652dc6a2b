package org.roleprint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.content.SpoiltCatalog;
import org.roleprint.search.SearchTest;

/**
 * Looks for a file that the check does not end with, that it reads otherwise than it says
 * without a word, or that the import does not take. Run by the profile {@code fuzz}; what
 * it finds goes to {@code CheckFuzzInputs}.
 */
@SearchTest
class CheckFuzz {

	private final SpoiltCatalog sample = SpoiltCatalog.sample();

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private Catalog catalog;

	/**
	 * To Jazzer the timeout is that of one file. Its dictionary takes a line end as hex
	 * only.
	 */
	@Timeout(30)
	@FuzzTest(maxDuration = "60s")
	@DictionaryEntries({ "roles/engineering-manager.md\\x0A", "skills/coaching.md\\x0A", "kpis/slo-attainment.md\\x0A",
			"guides/new.md\\x0A", "thesaurus/new.md\\x0A", "\\x0A---\\x0A", "\\x0A## ", "\\x0A### ", "\\x0A- **",
			".** ", "](", "![", "<!--", "-->", "<!-- id: ", "\\x0A| ", "|---|", "**", "~~", "```", "\\x0A> ", "[a]: ",
			"../skills/coaching.md", "&a", "*a", ", promotion, 1 years. ", "title: ", "changes:\\x0A  - 2026-11-23: ",
			"\ud83d\ude80", "\u0301", "&#" })
	void isToldOrRead(byte[] bytes) {
		SpoiltFile file = SpoiltFile.of(bytes);
		new CheckRules(this.sample, this.catalogImport, this.catalog).hold(file.path(), file.bytes());
	}

}
