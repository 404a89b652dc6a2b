package org.roleprint.catalog.address;

import java.util.regex.Pattern;

/**
 * HTML that our own renderer made, or plain words escaped, and that a page may show as it
 * is. Links to other pages of the catalog are kept neutral, as {@code href="~/roles/x"},
 * until a reader says under which prefix the catalog is served.
 *
 * @param html the markup, never null, possibly empty
 */
public record TrustedHtml(String html) {

	/** Nothing to show. */
	public static final TrustedHtml EMPTY = new TrustedHtml("");

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	private static final Pattern BLOCK_END = Pattern.compile("</(p|li|td|th|h[1-6]|tr|blockquote|pre)>|<br />");

	private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

	/**
	 * Plain words.
	 * @param words text without markup
	 * @return the words, escaped
	 */
	public static TrustedHtml ofPlain(String words) {
		return new TrustedHtml(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
	}

	/**
	 * The markup with links under a prefix.
	 * @param prefix a context path such as {@code /catalog}, an absolute base such as
	 * {@code https://roles.example.org}, or an empty string; without a trailing slash
	 * @return the markup, ready for a page
	 */
	public String under(String prefix) {
		return this.html.replace("href=\"~/", "href=\"" + prefix + "/");
	}

	/**
	 * The words without markup, on one line.
	 * @return plain text
	 */
	public String text() {
		String bare = (this.html.indexOf('<') < 0) ? this.html
				: TAG.matcher(BLOCK_END.matcher(this.html).replaceAll(" ")).replaceAll("");
		String plain = (bare.indexOf('&') < 0) ? bare
				: bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
		return (isOneLine(plain) ? plain : SPACES.matcher(plain).replaceAll(" ")).strip();
	}

	/** Whether every space is a plain one and stands alone, as in most texts. */
	private static boolean isOneLine(String text) {
		boolean spaceBefore = false;
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign < ' ' || (sign == ' ' && spaceBefore)) {
				return false;
			}
			spaceBefore = sign == ' ';
		}
		return true;
	}

	/**
	 * Says whether there is nothing to show.
	 * @return true when the markup is blank
	 */
	public boolean isEmpty() {
		return this.html.isBlank();
	}

}
