package org.roleprint.web.http;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ForwardedHeaderUtils;

/**
 * What proxies say about the request that they pass on.
 */
final class ForwardedWords {

	private static final String PREFIX = "X-Forwarded-Prefix";

	/** Every header that is believed, and that is taken away from anybody else. */
	static final List<String> HEADERS = List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto",
			"X-Forwarded-Port", PREFIX, "X-Forwarded-For", "X-Forwarded-Ssl");

	/** No chain of proxies says more in one header, in characters. */
	private static final int LONGEST = 1000;

	/** Paths and nothing that a browser could take for a host or for markup. */
	private static final Pattern PATHS = Pattern
		.compile("(?:/[A-Za-z0-9._~-]++)*+/?(?:, *+(?:/[A-Za-z0-9._~-]++)*+/?)*+");

	private static final URI ANY = URI.create("http://localhost/");

	private ForwardedWords() {
	}

	/**
	 * Says whether the headers have the form that they must have. Whether an address
	 * comes of them is another question.
	 * @param request the request as the proxy sent it
	 * @return false for any that is too long or cannot be taken apart
	 */
	static boolean areReadable(HttpServletRequest request) {
		HttpHeaders words = new HttpHeaders();
		for (String name : HEADERS) {
			List<String> values = Collections.list(request.getHeaders(name));
			if (values.stream().mapToInt(String::length).sum() > LONGEST) {
				return false;
			}
			values.forEach((value) -> words.add(name, value));
		}
		return words.getOrEmpty(PREFIX).stream().allMatch(ForwardedWords::isPath) && canBeTakenApart(words);
	}

	/** One path, or one of each proxy. */
	static boolean isPath(String prefix) {
		return PATHS.matcher(prefix.strip()).matches();
	}

	/** Which of its many exceptions the library throws is nobody's business. */
	private static boolean canBeTakenApart(HttpHeaders words) {
		try {
			ForwardedHeaderUtils.adaptFromForwardedHeaders(ANY, words).build();
			ForwardedHeaderUtils.parseForwardedFor(ANY, words, null);
			return true;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

}
