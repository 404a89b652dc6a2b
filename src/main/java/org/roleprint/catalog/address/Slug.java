package org.roleprint.catalog.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rule that turns a title into the last part of an address.
 */
public final class Slug {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern EDGES = Pattern.compile("^-|-$");

	private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

	private Slug() {
	}

	/**
	 * Makes a slug: NFKD, lower case, every run of other characters becomes a hyphen.
	 * @param text any text
	 * @return the slug; empty when the text holds no letter or digit of ASCII
	 */
	public static String of(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String hyphened = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
		return EDGES.matcher(hyphened).replaceAll("");
	}

	/**
	 * Says whether a text already is a slug.
	 * @param text any text
	 * @return true when {@link #of(String)} would leave it unchanged and it is not empty
	 */
	public static boolean isValid(String text) {
		return WELL_FORMED.matcher(text).matches();
	}

}
