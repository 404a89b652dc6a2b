package org.roleprint.search.index;

import java.util.List;

import org.hibernate.search.util.common.SearchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says what to do about a search index that keeps the catalog from starting.
 */
class IndexFailureAnalyzer extends AbstractFailureAnalyzer<SearchException> {

	private static final String DIRECTORY = "hibernate.search.backend.directory";

	private static final String OPENSEARCH = "hibernate.search.backend.uris";

	private final boolean shared;

	/**
	 * Made while the application starts.
	 * @param environment says where the index is
	 */
	IndexFailureAnalyzer(Environment environment) {
		this.shared = !environment.getProperty(OPENSEARCH, "").isEmpty();
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SearchException cause) {
		return new FailureAnalysis("The search index cannot be used:\n\n    " + reason(cause), this.shared
				? "Mend " + OPENSEARCH
						+ " and the settings beside it; without them each process has an index of its own."
				: "It lies beside a database in a file. Let the user who starts the catalog write there and see that the "
						+ "disk has room, or name another place in " + DIRECTORY + ".root, or set " + DIRECTORY
						+ ".type=local-heap to keep it in memory.",
				cause);
	}

	/**
	 * What is wrong, in one line.
	 * @param failure one of the index
	 * @return its most precise words
	 */
	static String reason(RuntimeException failure) {
		// It lists all that failed, each behind a code, the most precise last.
		List<String> told = List.of(String.valueOf(failure.getMessage()).split("HSEARCH[0-9]+: "));
		return told.get(told.size() - 1).lines().findFirst().orElse("");
	}

}
