package org.roleprint.web.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a search was typed into the page's own box: the address then changes without a
 * step in the browser's history, and the answer says so in a header.
 */
public final class SearchBox {

	private static final String TRIGGER = "HX-Trigger";

	private static final String BOX = "search-form";

	private static final String PATH = "/search";

	private SearchBox() {
	}

	/**
	 * Says whether the box sent a request.
	 * @param request the request
	 * @return false for every other way to search
	 */
	public static boolean sent(HttpServletRequest request) {
		return BOX.equals(request.getHeader(TRIGGER));
	}

	static String form(HttpServletRequest request, String path) {
		return (path.equals(PATH) && sent(request)) ? BOX : "";
	}

}
