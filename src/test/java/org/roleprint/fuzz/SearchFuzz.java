package org.roleprint.fuzz;

import java.io.UnsupportedEncodingException;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.Suggestions;

/**
 * Looks for a search over the real content that fails. Run by the profile {@code fuzz};
 * what it finds goes to {@code SearchFuzzInputs}.
 */
@RunningSite
class SearchFuzz {

	@Autowired
	private Catalog catalog;

	@Autowired
	private RoleSearch search;

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private WebApplicationContext context;

	@FuzzTest(maxDuration = "60s")
	@DictionaryEntries({ "error budget", "-", "\"", "family:", "family=data", "level=head", "area=", "skill=", "page=2",
			"exact=true", "kubernetes", "who owns ", "incidnt", "hiring", "*", "\\", " AND ", "~", "/" })
	void findsOrSaysSo(byte[] bytes) {
		new SearchRules(this.search, this.suggestions, this.catalog.edition()).hold(Input.of(bytes));
	}

	@FuzzTest(maxDuration = "60s")
	@DictionaryEntries({ "<script>", "&quot;", "'", "\"", "${7*7}", "[[", "\u202e", "\ud83d\ude80", "family=data",
			"page=-1", "exact=true", "error budget", "family:", "%00", "\ufeff", "\u00a0" })
	void answersWithAPage(byte[] bytes) throws UnsupportedEncodingException {
		new PageRules(this.context).hold(Input.of(bytes));
	}

}
