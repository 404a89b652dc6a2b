package org.roleprint.web.frame;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/**
 * How welcome media types are to a client (RFC 9110, section 12.5.1). Without a header,
 * or with one that nobody can read, everything is as welcome.
 *
 * @param ranges what the client named
 */
public record Accepted(List<MediaType> ranges) {

	private static final Accepted ANYTHING = new Accepted(List.of(MediaType.ALL));

	/**
	 * Reads a header.
	 * @param header the request's Accept header, null without one
	 * @return what it says
	 */
	public static Accepted of(@Nullable String header) {
		if (header == null || header.isBlank()) {
			return ANYTHING;
		}
		try {
			return new Accepted(MediaType.parseMediaTypes(header));
		}
		catch (InvalidMediaTypeException | InvalidMimeTypeException ex) {
			return ANYTHING;
		}
	}

	/**
	 * Says how welcome a type is: the most specific range that holds it decides.
	 * @param type a concrete type
	 * @return from 0 for unwelcome to 1
	 */
	public double quality(MediaType type) {
		return Math.max(0, decided(type));
	}

	/**
	 * Says whether the client will not have a type: it named the type, or a range that
	 * holds it, with {@code q=0}.
	 * @param type a concrete type
	 * @return false for a type that the client does not mention
	 */
	public boolean refuses(MediaType type) {
		return decided(type) == 0;
	}

	/** Below 0 where nothing decides. */
	private double decided(MediaType type) {
		return this.ranges.stream()
			.filter((range) -> range.includes(type))
			.max(Comparator.comparingInt(Accepted::specificity))
			.map(MediaType::getQualityValue)
			.orElse(-1.0);
	}

	private static int specificity(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

}
