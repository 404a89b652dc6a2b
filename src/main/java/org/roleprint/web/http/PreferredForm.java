package org.roleprint.web.http;

import java.util.Comparator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.ConcurrentLruCache;

import org.roleprint.web.frame.Accepted;

/**
 * The forms in which a role's page answers, and which of them a client prefers.
 */
enum PreferredForm {

	/** A page for people: what wins when several are as welcome, or none is. */
	PAGE(MediaType.TEXT_HTML_VALUE),
	/** Data for programs. */
	JSON(MediaType.APPLICATION_JSON_VALUE),
	/** The blueprint as written. */
	MARKDOWN("text/markdown");

	/** No browser sends more, in characters. */
	private static final int LONGEST_KNOWN = 500;

	/** Browsers of one kind all send the same header. */
	private static final ConcurrentLruCache<String, PreferredForm> KNOWN = new ConcurrentLruCache<>(64,
			PreferredForm::choose);

	private final String text;

	private final MediaType type;

	PreferredForm(String text) {
		this.text = text;
		this.type = MediaType.parseMediaType(text);
	}

	String mediaType() {
		return this.text;
	}

	/**
	 * The form that a client prefers.
	 * @param accept the request's Accept header, null without one
	 * @return the page for a header that nobody can read or that welcomes none of the
	 * forms
	 */
	static PreferredForm of(@Nullable String accept) {
		if (accept == null || accept.isBlank()) {
			return PAGE;
		}
		return (accept.length() <= LONGEST_KNOWN) ? KNOWN.get(accept) : choose(accept);
	}

	private static PreferredForm choose(String accept) {
		Accepted accepted = Accepted.of(accept);
		return Stream.of(values())
			.max(Comparator.comparingDouble((PreferredForm form) -> accepted.quality(form.type))
				.thenComparing(Comparator.reverseOrder()))
			.orElse(PAGE);
	}

}
