package org.roleprint.web.search;

import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

import org.roleprint.search.SearchAwayException;
import org.roleprint.search.SearchResults;

/**
 * Search is down, and everything else goes on.
 */
final class SearchDownException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	/** By then it has been looked for several times. */
	private static final String RETRY_AFTER_SECONDS = "5";

	private SearchDownException(SearchAwayException cause) {
		super(HttpStatus.SERVICE_UNAVAILABLE, cause);
		getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
	}

	/** What is found, unless search is down. */
	static SearchResults orResults(Supplier<SearchResults> search) {
		try {
			return search.get();
		}
		catch (SearchAwayException ex) {
			throw new SearchDownException(ex);
		}
	}

}
