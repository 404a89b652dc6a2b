package org.roleprint.web.lists;

import java.util.Locale;

import org.roleprint.catalog.wording.Wording;

/**
 * The lists of the catalog.
 */
public enum ListKind {

	/** The roles. */
	ROLES,
	/** What the roles answer for, line by line. */
	RESPONSIBILITIES,
	/** The skills. */
	SKILLS,
	/** The measures. */
	KPIS;

	/**
	 * How addresses and the words of pages name it.
	 * @return for example {@code roles}
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String path() {
		return "/" + slug();
	}

	/**
	 * What the list is called.
	 * @param wording the words of the catalog
	 * @return for example {@code Roles}
	 */
	public String title(Wording wording) {
		return wording.say("list.title." + slug());
	}

	/**
	 * How much of the catalog a list shows, in words.
	 * @param shown how many rows fit
	 * @param all how many there are
	 * @param wording the words of the catalog
	 * @return for example {@code 8 of 30 roles}, or {@code 30 roles}
	 */
	public String count(long shown, long all, Wording wording) {
		String rows = wording.say("count." + slug(), all);
		return (shown == all) ? rows : wording.say("list.of", shown, rows);
	}

}
