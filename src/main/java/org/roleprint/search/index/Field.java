package org.roleprint.search.index;

/**
 * The names of the index's fields. Those of words hold stems or plain words with spaces
 * between them.
 */
final class Field {

	/** Checksum of the catalog version that a document was made from. */
	static final String VERSION = "version";

	/** Slug of the role of a line. */
	static final String ROLE = "role";

	/**
	 * Number of the role of a line, to count roles by: Hibernate Search 8.3 counts
	 * distinct texts within another aggregation as none, and distinct numbers rightly.
	 */
	static final String ROLE_NUMBER = "roleNumber";

	/** Slug of the entry that a card shows. */
	static final String SLUG = "slug";

	static final String FAMILY = "family";

	static final String LEVEL = "level";

	static final String AREA = "area";

	/** Slugs of all skills that the role of a line needs. */
	static final String SKILL = "skill";

	static final String ANCHOR = "anchor";

	/** A line's title and text as written, for showing only. */
	static final String SHOWN_TITLE = "shownTitle";

	static final String SHOWN_TEXT = "shownText";

	/** Stems of a line's or an entry's own title. */
	static final String TITLE = "title";

	/** Plain words of the same title. */
	static final String TITLE_WORDS = "titleWords";

	static final String TEXT = "text";

	static final String TEXT_WORDS = "textWords";

	/** Stems of the title and the other names of the role of a line. */
	static final String ROLE_TITLE = "roleTitle";

	static final String ROLE_NAMES = "roleNames";

	static final String ROLE_WORDS = "roleWords";

	static final String AREA_TITLE = "areaTitle";

	/** Stems of all names of the skills and KPIs that a line names. */
	static final String NAMED = "named";

	/** Stems and plain words of an entry's other names. */
	static final String NAMES = "names";

	static final String NAME_WORDS = "nameWords";

	/** What each of an entry's names comes down to, whole. */
	static final String NAME_KEY = "nameKey";

	private Field() {
	}

}
