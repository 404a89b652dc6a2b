package org.roleprint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for a text that the query parser does not take apart as it should. Run by the
 * profile {@code fuzz}; what it finds goes to {@code QueryFuzzInputs}.
 */
class QueryFuzz {

	@FuzzTest(maxDuration = "60s")
	@DictionaryEntries({ "\"", "-\"", " -", "family:", "level:\"", "-skill:", "area:", "on-call", "who owns", "\u201c",
			"\u2212", "\u0301", "\ufb01", "\u2122", "1,5", "o'clock", "k8s" })
	void takesApartAnything(byte[] bytes) {
		QueryRules.hold(Input.of(bytes).typed());
	}

}
