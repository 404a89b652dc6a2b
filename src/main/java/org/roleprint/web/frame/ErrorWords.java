package org.roleprint.web.frame;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

import org.roleprint.catalog.wording.Wording;

/**
 * How an error is told to a person.
 *
 * @param title what happened, in a few words
 * @param message what it means and what to try
 */
record ErrorWords(String title, String message) {

	private static final Map<Integer, String> TOLD_APART = Map.of(HttpStatus.NOT_FOUND.value(), "not-found",
			HttpStatus.GONE.value(), "gone", HttpStatus.METHOD_NOT_ALLOWED.value(), "not-allowed",
			HttpStatus.NOT_ACCEPTABLE.value(), "not-acceptable", HttpStatus.SERVICE_UNAVAILABLE.value(), "search-down");

	/**
	 * The words for a status.
	 * @param status 400 or above
	 * @param wording the words of the catalog
	 * @return title and message
	 */
	static ErrorWords of(HttpStatusCode status, Wording wording) {
		String name = TOLD_APART.getOrDefault(status.value(), status.is5xxServerError() ? "ours" : "bad-request");
		return new ErrorWords(wording.say("error.title." + name), wording.say("error.message." + name));
	}

	/**
	 * The words for a retired role.
	 * @param title the role's title
	 * @param since the day it was retired
	 * @param wording the words of the catalog
	 * @return title and message
	 */
	static ErrorWords retired(String title, LocalDate since, Wording wording) {
		return new ErrorWords(wording.say("error.title.retired", title),
				wording.say("error.message.retired", new Day(since, wording.language()).text()));
	}

}
