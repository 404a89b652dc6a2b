package org.roleprint.web.http;

import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Whether a request came from the search page's own box or from the one that finds in a
 * list, while somebody types there or once it was sent off: the address then changes
 * without a step in the browser's history, and the answer says so in a header.
 */
public final class SearchBox {

	private static final String TRIGGER = "HX-Trigger";

	/** Tells htmx which address to show, so that the visitor can share it. */
	private static final String PUSH_HEADER = "HX-Push-Url";

	private static final String REPLACE_HEADER = "HX-Replace-Url";

	/** The element that asks while one types. */
	private static final String TYPED = "q";

	/** The element that asks when the box is sent off. */
	private static final String FORM = "search-form";

	/** The element that finds in a list. */
	private static final String FIND = "find";

	private static final Set<String> ALL = Set.of(TYPED, FORM, FIND);

	private static final Set<String> PATHS = Set.of("/search", "/roles", "/responsibilities", "/skills", "/kpis");

	private SearchBox() {
	}

	/**
	 * Tells the page that swaps a list in place which address to show.
	 * @param request the request
	 * @param response the answer
	 * @param address the list's address
	 */
	public static void showAddress(HttpServletRequest request, HttpServletResponse response, String address) {
		response.setHeader(ALL.contains(trigger(request)) ? REPLACE_HEADER : PUSH_HEADER, address);
	}

	/**
	 * Says whether somebody is still typing, so that this is no question yet.
	 * @param request the request
	 * @return false for a question that was sent off
	 */
	public static boolean isTyping(HttpServletRequest request) {
		return TYPED.equals(trigger(request));
	}

	/** What an answer depends on beside the address, empty for nothing. */
	static String form(HttpServletRequest request, String path) {
		return (PATHS.contains(path) && ALL.contains(trigger(request))) ? trigger(request) : "";
	}

	private static String trigger(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader(TRIGGER), "");
	}

}
