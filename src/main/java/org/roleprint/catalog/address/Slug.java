package org.roleprint.catalog.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rule that turns a title into the last part of an address.
 */
public final class Slug {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Map<String, String> WRITTEN_OUT = Map.of("ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l",
			"ı", "i");

	private static final Pattern LETTERS_APART = Pattern.compile("[ßæøœłı]");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern EDGES = Pattern.compile("^-|-$");

	private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

	private Slug() {
	}

	/**
	 * Makes a slug: NFKD, lower case, letters that are no others with a sign written out,
	 * every run of other characters becomes a hyphen.
	 * @param text any text
	 * @return the slug; empty when the text holds no letter or digit of ASCII
	 */
	public static String of(String text) {
		return hyphened(LETTERS_APART.matcher(plain(text))
			.replaceAll((letter) -> WRITTEN_OUT.getOrDefault(letter.group(), letter.group())));
	}

	/**
	 * The slug that a text had before such letters were written out, which links may
	 * have.
	 * @param text any text
	 * @return the same as {@link #of(String)} for most texts
	 */
	public static String former(String text) {
		return hyphened(plain(text));
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private static String hyphened(String plain) {
		return EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
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
