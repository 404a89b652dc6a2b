package org.roleprint.web.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.InvalidMimeTypeException;

/**
 * The forms in which a role's page answers, and which of them a client prefers (RFC 9110,
 * section 12.5.1).
 */
enum PreferredForm {

	/** A page for people: what wins when several are as welcome. */
	PAGE(MediaType.TEXT_HTML_VALUE),
	/** Data for programs. */
	JSON(MediaType.APPLICATION_JSON_VALUE),
	/** The blueprint as written. */
	MARKDOWN("text/markdown");

	/** No browser sends more, in characters. */
	private static final int LONGEST_KNOWN = 500;

	/** Browsers of one kind all send the same header. */
	private static final ConcurrentLruCache<String, Optional<PreferredForm>> KNOWN = new ConcurrentLruCache<>(64,
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
	 * @return the page for a header that nobody can read; null when it welcomes none of
	 * the forms
	 */
	static @Nullable PreferredForm of(@Nullable String accept) {
		if (accept == null || accept.isBlank()) {
			return PAGE;
		}
		return ((accept.length() <= LONGEST_KNOWN) ? KNOWN.get(accept) : choose(accept)).orElse(null);
	}

	private static Optional<PreferredForm> choose(String accept) {
		try {
			List<MediaType> wanted = MediaType.parseMediaTypes(accept);
			return Stream.of(values())
				.max(Comparator.comparingDouble((PreferredForm form) -> form.quality(wanted))
					.thenComparing(Comparator.reverseOrder()))
				.filter((best) -> best.quality(wanted) > 0);
		}
		catch (InvalidMediaTypeException | InvalidMimeTypeException ex) {
			return Optional.of(PAGE);
		}
	}

	/** How welcome this form is: the most specific range that holds it decides. */
	private double quality(List<MediaType> wanted) {
		return wanted.stream()
			.filter((range) -> range.includes(this.type))
			.max(Comparator.comparingInt(PreferredForm::specificity))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static int specificity(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

}
