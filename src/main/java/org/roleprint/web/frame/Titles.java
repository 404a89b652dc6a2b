package org.roleprint.web.frame;

import java.util.List;

import org.roleprint.catalog.wording.Wording;

/**
 * Titles in one row of words.
 */
public final class Titles {

	private Titles() {
	}

	/**
	 * All of them.
	 * @param titles the titles
	 * @param wording the words of the catalog
	 * @return for example {@code A and B and C}
	 */
	public static String joined(List<String> titles, Wording wording) {
		return String.join(" " + wording.say("word.and") + " ", titles);
	}

}
