package org.roleprint.catalog.address;

import java.util.Set;
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

	/** Tags behind which a word ends. */
	private static final Set<String> BLOCK_ENDS = Set.of("/p", "/li", "/td", "/th", "/h1", "/h2", "/h3", "/h4", "/h5",
			"/h6", "/tr", "/blockquote", "/pre", "br /");

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
		String bare = withoutTags();
		String plain = (bare.indexOf('&') < 0) ? bare
				: bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
		return (isOneLine(plain) ? plain : SPACES.matcher(plain).replaceAll(" ")).strip();
	}

	/** As an index of ten thousand roles asks for a million of them, without patterns. */
	private String withoutTags() {
		int open = this.html.indexOf('<');
		if (open < 0) {
			return this.html;
		}
		StringBuilder bare = new StringBuilder(this.html.length());
		int at = 0;
		for (int close = this.html.indexOf('>', open); open >= 0 && close >= 0; close = this.html.indexOf('>', open)) {
			bare.append(this.html, at, open);
			if (BLOCK_ENDS.contains(this.html.substring(open + 1, close))) {
				bare.append(' ');
			}
			at = close + 1;
			open = this.html.indexOf('<', at);
		}
		return bare.append(this.html, at, this.html.length()).toString();
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
