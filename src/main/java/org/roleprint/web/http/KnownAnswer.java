package org.roleprint.web.http;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Conditional requests (RFC 9110, section 13): whether a client has an answer already.
 */
final class KnownAnswer {

	private static final String ANY = "*";

	private KnownAnswer() {
	}

	/**
	 * Says whether the client has it.
	 * @param request the request
	 * @param tag the answer's tag
	 * @param modified the answer's date, null without one; counts only where no tag is
	 * asked for
	 */
	static boolean isKnown(HttpServletRequest request, String tag, @Nullable String modified) {
		String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (tags != null) {
			return tags.strip().equals(ANY) || names(tags, tag);
		}
		return modified != null && isSince(request, modified);
	}

	/** Says whether the client asks for this very tag. */
	static boolean names(@Nullable String tags, String tag) {
		if (tags == null) {
			return false;
		}
		return tags.equals(tag)
				|| tags.indexOf(',') >= 0 && Arrays.stream(tags.split(",")).map(String::strip).anyMatch(tag::equals)
				|| tag.equals("W/" + tags.strip());
	}

	private static boolean isSince(HttpServletRequest request, String modified) {
		String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
		if (since == null) {
			return false;
		}
		try {
			return since.equals(modified)
					|| HttpDate.millis(modified) <= request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Tells the client by what to ask next time. */
	static void tell(HttpServletResponse response, String tag, @Nullable String modified) {
		response.setHeader(HttpHeaders.ETAG, tag);
		if (modified != null) {
			response.setHeader(HttpHeaders.LAST_MODIFIED, modified);
		}
	}

}
