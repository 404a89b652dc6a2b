package org.roleprint.web.http;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a search came from the search page's own box, while somebody types there or
 * once it was sent off: the address then changes without a step in the browser's history,
 * and the answer says so in a header.
 */
public final class SearchBox {

	private static final String TRIGGER = "HX-Trigger";

	/** The element that asks while one types. */
	private static final String TYPED = "q";

	/** The element that asks when the box is sent off. */
	private static final String FORM = "search-form";

	private static final Set<String> BOTH = Set.of(TYPED, FORM);

	private static final String PATH = "/search";

	private SearchBox() {
	}

	/**
	 * Says whether the box sent a request.
	 * @param request the request
	 * @return false for every other way to search
	 */
	public static boolean sent(HttpServletRequest request) {
		String trigger = request.getHeader(TRIGGER);
		return trigger != null && BOTH.contains(trigger);
	}

	/**
	 * Says whether somebody is still typing, so that this is no question yet.
	 * @param request the request
	 * @return false for a question that was sent off
	 */
	public static boolean isTyping(HttpServletRequest request) {
		return TYPED.equals(request.getHeader(TRIGGER));
	}

	/** What an answer depends on beside the address, empty for nothing. */
	static String form(HttpServletRequest request, String path) {
		if (!path.equals(PATH) || !sent(request)) {
			return "";
		}
		return isTyping(request) ? TYPED : FORM;
	}

}
