package org.roleprint.web.frame;

import java.util.regex.Pattern;

/**
 * Plain text for Markdown.
 */
public final class MarkdownText {

	private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

	private MarkdownText() {
	}

	/**
	 * Escapes what could start markup, in a paragraph as in the cell of a table.
	 * @param text one line of plain text
	 * @return Markdown that shows just that text
	 */
	public static String escaped(String text) {
		return SIGNS.matcher(text).replaceAll("\\\\$0");
	}

}
