package org.roleprint.search.index;

import java.util.Locale;

/**
 * The fields of the index's documents that hold words or keys. Those of words hold stems
 * or plain words with spaces between them.
 */
enum Field {

	/** What is called so: role, skill or KPI; of a section, its fragment. */
	KIND(Form.KEY),
	/** Slug of the role of a line. */
	ROLE(Form.KEY),
	/** Slug of the role's job family. */
	FAMILY(Form.KEY),
	/** Slug of the role's level. */
	LEVEL(Form.KEY),
	/** Slug of the area of a line. */
	AREA(Form.KEY),
	/** Slugs of all skills that the role of a line needs. */
	SKILL(Form.KEYS),
	/** Stems of a line's or an entry's own title. */
	TITLE(Form.WORDS),
	/** Plain words of the same title. */
	TITLE_WORDS(Form.WORDS),
	/** Stems of a line's text, and of what it is about beside its own words. */
	TEXT(Form.LISTED_WORDS),
	/** Plain words of the same texts. */
	TEXT_WORDS(Form.LISTED_WORDS),
	/** Stems of the terms that say what a line is mostly about. */
	SUBJECTS(Form.LISTED_WORDS),
	/** Keys of the concepts that these terms call by their names. */
	SUBJECTS_CALL(Form.KEYS),
	/** Stems of what people type who need a line. */
	ASKED(Form.LISTED_WORDS),
	/** Keys of the concepts that they call by their names. */
	ASKED_CALLS(Form.KEYS),
	/** Keys of those of which they name a part or a tool. */
	ASKED_SPEAKS(Form.KEYS),
	/** Stems of the title of the role of a line. */
	ROLE_TITLE(Form.WORDS),
	/** Stems of its other names. */
	ROLE_NAMES(Form.LISTED_WORDS),
	/** Plain words of both. */
	ROLE_WORDS(Form.LISTED_WORDS),
	/** Stems of the title of the area of a line. */
	AREA_TITLE(Form.WORDS),
	/** Keys of the concepts that a line's title calls by their names. */
	TITLE_CALLS(Form.KEYS),
	/** Keys of those that its text calls so. */
	TEXT_CALLS(Form.KEYS),
	/** Keys of the concepts of which a line's title names a part or a tool. */
	TITLE_SPEAKS(Form.KEYS),
	/** Keys of those of which its text does. */
	TEXT_SPEAKS(Form.KEYS),
	/** Slugs of the skills to which the concepts of a line belong. */
	ABOUT(Form.COUNTED_KEYS),
	/** Stems of an entry's other names. */
	NAMES(Form.LISTED_WORDS),
	/** Plain words of the same names. */
	NAME_WORDS(Form.LISTED_WORDS),
	/** What each of an entry's names comes down to, whole. */
	NAME_KEY(Form.KEYS),
	/** Decides between equal hits, so that every index of an edition answers alike. */
	ORDER(Form.ORDER);

	private final Form form;

	Field(Form form) {
		this.form = form;
	}

	/**
	 * What a field holds.
	 */
	enum Form {

		/** A key. */
		KEY,
		/** Several keys. */
		KEYS,
		/** Several keys that are counted. */
		COUNTED_KEYS,
		/** A key to sort by. */
		ORDER,
		/** Words. */
		WORDS,
		/** Words of several texts; a phrase never spans two. */
		LISTED_WORDS

	}

	Form form() {
		return this.form;
	}

	/** The name in the index. */
	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
