package org.roleprint.web.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Sends every spelling of an address to the one that pages are linked by: lower case, no
 * slash at the end, no slash twice, escapes in UTF-8.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OneAddress extends HttpFilter {

	/**
	 * Where spelling carries meaning: names to resolve, files of other projects, the
	 * operator's addresses.
	 */
	private static final Pattern AS_SPELLED = Pattern.compile("/(to|webjars|css|js|actuator)/.*");

	/** The container sends no longer headers, and nobody links by longer addresses. */
	static final int LONGEST = 4000;

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	private static final Pattern LAST_SLASH = Pattern.compile("(?<=.)/$");

	/** An escape is left as it is: its letters are digits. */
	private static final Pattern ESCAPE_OR_CAPITALS = Pattern.compile("%[0-9A-Fa-f]{2}|[A-Z]+");

	/** The container reads no escapes behind a semicolon, but everyone after it does. */
	private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().indexOf('%') >= 0 && NO_ESCAPE.matcher(request.getRequestURI()).find()) {
			PlainPage.send(response, HttpStatus.BAD_REQUEST, PlainPage.UNREADABLE, request.getContextPath());
			return;
		}
		String query = request.getQueryString();
		String readable = (query != null) ? Latin1Escapes.inUtf8(query) : null;
		boolean sameQuery = Objects.equals(query, readable);
		if (sameQuery && isPlain(request.getRequestURI()) || !isToBeRead(request)) {
			chain.doFilter(request, response);
			return;
		}
		// The container may leave a doubled slash in either of the two, or in one only.
		String root = SLASHES.matcher(request.getContextPath()).replaceAll("/");
		String single = SLASHES.matcher(request.getRequestURI()).replaceAll("/");
		String path = single.startsWith(root) ? single.substring(root.length()) : single;
		String target = single.substring(0, single.length() - path.length()) + canonical(path);
		if (sameQuery && target.equals(request.getRequestURI()) || target.length() + length(readable) > LONGEST) {
			chain.doFilter(request, response);
		}
		else {
			redirect(response, (readable != null) ? target + "?" + readable : target);
		}
	}

	/** Most addresses hold nothing that another spelling could be made of. */
	private static boolean isPlain(String address) {
		char before = ' ';
		for (int i = 0; i < address.length(); i++) {
			char letter = address.charAt(i);
			if (letter >= 'A' && letter <= 'Z' || letter == '/' && before == '/') {
				return false;
			}
			before = letter;
		}
		return before != '/';
	}

	private static int length(@Nullable String query) {
		return (query != null) ? query.length() : 0;
	}

	/** The target starts with a single slash, so no browser takes it for a host. */
	private static void redirect(HttpServletResponse response, String target) {
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.LOCATION, target);
	}

	/**
	 * The one spelling of a path.
	 * @param path the path from the root of the catalog, no slash doubled
	 * @return the same path where it is well spelled
	 */
	static String canonical(String path) {
		if (AS_SPELLED.matcher(path).matches()) {
			return path;
		}
		return ESCAPE_OR_CAPITALS.matcher(LAST_SLASH.matcher(path).replaceFirst(""))
			.replaceAll((part) -> part.group().startsWith("%") ? part.group() : part.group().toLowerCase(Locale.ROOT));
	}

	private static boolean isToBeRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

}
