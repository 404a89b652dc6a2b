package org.roleprint.web.frame;

import java.util.regex.Pattern;

import org.roleprint.catalog.Move;

/**
 * What is said of a place that is not on its page any more.
 *
 * @param id its fragment
 * @param name what it was called, as far as its fragment tells
 * @param gone whether it is no more
 * @param address where it went or what succeeds it, from the root of the catalog
 * @param title what stands there
 */
record FormerPlace(String id, String name, boolean gone, String address, String title) {

	private static final Pattern KIND = Pattern.compile("^(area|skill|kpi|step|group)-");

	static FormerPlace of(Move move) {
		String id = move.from().fragment();
		String words = KIND.matcher(id).replaceFirst("").replace('-', ' ');
		String name = Character.toUpperCase(words.charAt(0)) + words.substring(1);
		return new FormerPlace(id, name, move.gone(), move.to().toString(), move.title());
	}

}
