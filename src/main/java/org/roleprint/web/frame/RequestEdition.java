package org.roleprint.web.frame;

import jakarta.servlet.ServletRequest;

import org.roleprint.catalog.Edition;

/**
 * The one edition that a request is answered from, chosen before anything is made of it.
 */
public final class RequestEdition {

	private static final String ATTRIBUTE = RequestEdition.class.getName();

	private RequestEdition() {
	}

	/**
	 * Chooses the edition of a request.
	 * @param request the request
	 * @param edition what it is answered from
	 */
	public static void choose(ServletRequest request, Edition edition) {
		request.setAttribute(ATTRIBUTE, edition);
	}

	/**
	 * The edition of a request.
	 * @param request the request
	 * @return what it is answered from
	 * @throws IllegalStateException when none was chosen
	 */
	public static Edition of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Edition edition) {
			return edition;
		}
		throw new IllegalStateException("No edition was chosen for this request");
	}

	/**
	 * Says whether an edition was chosen.
	 * @param request the request
	 * @return false for requests that failed before
	 */
	public static boolean isChosen(ServletRequest request) {
		return request.getAttribute(ATTRIBUTE) != null;
	}

}
