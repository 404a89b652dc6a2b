package org.roleprint.web.http;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request as the page is made for it: to be read, unconditionally, in one form, and
 * with no other parameters than the page's own.
 */
final class PageRequest extends HttpServletRequestWrapper {

	/** What decides how an answer is sent, not what it says. */
	private static final Set<String> LEFT_OUT = Set.of("if-none-match", "if-modified-since", "if-match",
			"if-unmodified-since", "if-range", "range", "accept-encoding");

	private final Map<String, String[]> parameters;

	private final @Nullable String accept;

	/**
	 * Narrows a request.
	 * @param request the request
	 * @param parameters the parameters that count
	 * @param accept the one media type to answer in, null to leave that to the client
	 */
	PageRequest(HttpServletRequest request, Map<String, String[]> parameters, @Nullable String accept) {
		super(request);
		this.parameters = Collections.unmodifiableMap(parameters);
		this.accept = accept;
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.parameters;
	}

	@Override
	public @Nullable String getHeader(String name) {
		if (isLeftOut(name)) {
			return null;
		}
		return (this.accept != null && HttpHeaders.ACCEPT.equalsIgnoreCase(name)) ? this.accept : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		if (isLeftOut(name)) {
			return Collections.emptyEnumeration();
		}
		return (this.accept != null && HttpHeaders.ACCEPT.equalsIgnoreCase(name))
				? Collections.enumeration(List.of(this.accept)) : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return isLeftOut(name) ? -1 : super.getDateHeader(name);
	}

	private static boolean isLeftOut(String name) {
		return LEFT_OUT.contains(name.toLowerCase(Locale.ROOT));
	}

}
