package org.roleprint.web.frame;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * How an error is told to a person.
 *
 * @param title what happened, in a few words
 * @param message what it means and what to try
 */
record ErrorWords(String title, String message) {

	private static final ErrorWords NOT_FOUND = new ErrorWords("Page not found",
			"There is no page at this address. It may be mistyped, or the page may have gone.");

	private static final ErrorWords GONE = new ErrorWords("This page is gone",
			"The page that stood at this address is no longer part of the catalog.");

	private static final ErrorWords NOT_ALLOWED = new ErrorWords("That cannot be done here",
			"This address can be read, but nothing can be sent to it.");

	private static final ErrorWords NOT_ACCEPTABLE = new ErrorWords("Not in that form",
			"This page is not to be had in the form that was asked for.");

	private static final ErrorWords BAD_REQUEST = new ErrorWords("That request could not be read",
			"Something in the address or in what was sent with it makes no sense here.");

	private static final ErrorWords OURS = new ErrorWords("Something went wrong here",
			"The fault is ours, not yours. Try again in a moment; if it keeps happening, tell whoever runs this site.");

	private static final Map<Integer, ErrorWords> TOLD_APART = Map.of(HttpStatus.NOT_FOUND.value(), NOT_FOUND,
			HttpStatus.GONE.value(), GONE, HttpStatus.METHOD_NOT_ALLOWED.value(), NOT_ALLOWED,
			HttpStatus.NOT_ACCEPTABLE.value(), NOT_ACCEPTABLE);

	/**
	 * The words for a status.
	 * @param status 400 or above
	 * @return title and message
	 */
	static ErrorWords of(HttpStatusCode status) {
		if (status.is5xxServerError()) {
			return OURS;
		}
		return TOLD_APART.getOrDefault(status.value(), BAD_REQUEST);
	}

	/**
	 * The words for a retired role.
	 * @param title the role's title
	 * @param since the day it was retired
	 * @return title and message
	 */
	static ErrorWords retired(String title, Day since) {
		return new ErrorWords(title + " is retired", "This role has been out of use since " + since.text() + ".");
	}

}
