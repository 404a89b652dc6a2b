package org.roleprint.search;

import org.roleprint.search.query.Marked;

/**
 * Something that may be meant by what somebody is typing.
 *
 * @param kind what it is
 * @param slug the slug of its page, or of the role of a line; empty for a concept
 * @param anchor a line's fragment on the page of its role, else empty
 * @param title what it is called, with the typed part marked
 * @param note the role of a line, or the other name by which it was found, marked alike;
 * else empty
 */
public record Suggestion(Kind kind, String slug, String anchor, Marked title, Marked note) {

	/**
	 * What can be suggested, in the order of the groups.
	 */
	public enum Kind {

		/** A role's page. */
		ROLE,
		/** A responsibility on its role's page. */
		LINE,
		/** A skill's page. */
		SKILL,
		/** A KPI's page. */
		KPI,
		/** A concept of the thesaurus, to be searched for. */
		CONCEPT

	}

}
