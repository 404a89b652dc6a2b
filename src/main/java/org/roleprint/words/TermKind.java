package org.roleprint.words;

/**
 * How a term stands to a concept of the thesaurus.
 */
public enum TermKind {

	/** The name that those who do it use. */
	NAME,
	/** It means the same. */
	OTHER_NAME,
	/** A part or a kind of it. */
	NARROWER,
	/** A product that does it. */
	TOOL,
	/** What outsiders say when they mean it. */
	PLAIN_WORD;

	/**
	 * Whether the term says just what the concept's name says.
	 * @return true for the name and other names
	 */
	public boolean isName() {
		return this == NAME || this == OTHER_NAME;
	}

	/**
	 * Whether a search for a term of this kind also finds terms of another kind of the
	 * same concept.
	 * @param other the other kind
	 * @return true when it leads there
	 */
	boolean finds(TermKind other) {
		return switch (this) {
			case NAME, OTHER_NAME -> other != PLAIN_WORD;
			case TOOL, PLAIN_WORD -> other.isName() || other == NARROWER;
			case NARROWER -> false;
		};
	}

}
