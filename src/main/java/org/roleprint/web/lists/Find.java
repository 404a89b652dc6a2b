package org.roleprint.web.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.roleprint.catalog.listing.PageNames;

/**
 * What a visitor looks for in a list: the start, the middle or the end of words that its
 * rows show, in any order.
 *
 * @param typed what stands in the box
 * @param words its words, case and accents taken out
 */
public record Find(String typed, List<String> words) {

	/** The request's parameter, and the id of the box. */
	public static final String PARAMETER = "find";

	/** Nothing is looked for. */
	public static final Find NOTHING = Find.of("");

	private static final int LONGEST = 100;

	/**
	 * Reads what was typed.
	 * @param typed what stands in the box, as long as it may be
	 * @return at most a hundred letters of it
	 */
	static Find of(String typed) {
		String text = typed.strip();
		String cut = text.substring(0,
				text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
		return new Find(cut,
				Stream.of(cut.split("\\s+")).map(PageNames::fold).filter((word) -> !word.isEmpty()).toList());
	}

	/**
	 * Reads a request's parameters.
	 * @param parameters the request's parameters, other ones included
	 * @return what is looked for, possibly nothing
	 */
	public static Find of(MultiValueMap<String, String> parameters) {
		@Nullable String typed = parameters.getFirst(PARAMETER);
		return (typed != null) ? of(typed) : NOTHING;
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * Says whether a row is one of those looked for.
	 * @param texts what the row shows
	 * @return true when every word stands in one of the texts
	 */
	public boolean fits(List<String> texts) {
		if (isEmpty()) {
			return true;
		}
		String row = texts.stream().map(PageNames::fold).collect(Collectors.joining("\n"));
		return this.words.stream().allMatch(row::contains);
	}

}
