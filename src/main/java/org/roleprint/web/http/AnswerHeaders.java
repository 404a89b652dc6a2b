package org.roleprint.web.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.roleprint.web.http.MadePage.Header;

/**
 * The headers that an answer has at some moment, so that what a page adds can be told
 * from what every answer has.
 */
record AnswerHeaders(Map<String, List<String>> values) {

	/** What is worked out anew whenever an answer is sent. */
	private static final Set<String> SENDING = Set.of("content-type", "content-length", "content-encoding",
			"transfer-encoding", "connection", "keep-alive", "date", "etag");

	static AnswerHeaders of(HttpServletResponse response) {
		Map<String, List<String>> values = new HashMap<>();
		response.getHeaderNames()
			.forEach((name) -> values.put(name.toLowerCase(Locale.ROOT), List.copyOf(response.getHeaders(name))));
		return new AnswerHeaders(values);
	}

	/** What a response has beyond these. */
	List<Header> added(HttpServletResponse response) {
		List<Header> added = new ArrayList<>();
		for (String name : Set.copyOf(response.getHeaderNames())) {
			String folded = name.toLowerCase(Locale.ROOT);
			if (!SENDING.contains(folded)) {
				Collection<String> known = this.values.getOrDefault(folded, List.of());
				response.getHeaders(name)
					.stream()
					.skip(known.size())
					.forEach((value) -> added.add(new Header(name, value)));
			}
		}
		return List.copyOf(added);
	}

	/** Takes back what a response has beyond these. */
	void restore(HttpServletResponse response) {
		for (Header header : added(response)) {
			response.setHeader(header.name(), null);
			this.values.getOrDefault(header.name().toLowerCase(Locale.ROOT), List.of())
				.forEach((value) -> response.addHeader(header.name(), value));
		}
	}

}
