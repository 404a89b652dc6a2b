package org.roleprint.web.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.catalog.wording.Phrase;
import org.roleprint.catalog.wording.Wording;

/**
 * Puts the words of a language into the text of a template, once when it is read, so that
 * a page that is made costs no more for having words in a language.
 * <ul>
 * <li>{@code #{key}} becomes the phrase;
 * <li>{@code #{key(a)(b)}} has what stands in the brackets at its places, be it text,
 * {@code [[${value}]]} or an element;
 * <li>{@code #{key(${count})}} of a phrase that counts is an expression, to stand in
 * {@code [[...]]} or an attribute: its values are expressions too;
 * <li>{@code #{group[level.slug]}} is an expression that says the phrase of the group
 * that a property names.
 * </ul>
 */
final class WordedText {

	private static final String OPEN = "#{";

	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]*");

	private final String source;

	private final Wording wording;

	private int at;

	private WordedText(String source, Wording wording) {
		this.source = source;
		this.wording = wording;
	}

	/**
	 * Puts the words in.
	 * @param source a template, or a part of one
	 * @param wording the words
	 * @return the template in that language
	 * @throws IllegalArgumentException when it asks for an unknown phrase, or in a way
	 * that cannot be read
	 */
	static String of(String source, Wording wording) {
		return source.contains(OPEN) ? new WordedText(source, wording).text() : source;
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int next = this.source.indexOf(OPEN); next >= 0; next = this.source.indexOf(OPEN, this.at)) {
			text.append(this.source, this.at, next);
			this.at = next + OPEN.length();
			text.append(said());
		}
		return text.append(this.source, this.at, this.source.length()).toString();
	}

	private String said() {
		Matcher key = KEY.matcher(this.source).region(this.at, this.source.length());
		if (!key.lookingAt()) {
			throw unreadable();
		}
		this.at = key.end();
		if (signAt(this.at) == '[') {
			String path = enclosed('[', ']');
			close();
			return "${page.head.site.wording.groups['" + key.group() + "'][" + path + "]}";
		}
		List<String> values = new ArrayList<>();
		while (opens()) {
			values.add(of(enclosed('(', ')'), this.wording));
		}
		close();
		Phrase phrase = this.wording.phrase(key.group());
		return phrase.counts() ? counted(phrase, values) : Phrase.fill(phrase.forms().get(0), values);
	}

	private static String counted(Phrase phrase, List<String> values) {
		List<String> forms = phrase.forms().stream().map((form) -> "|" + Phrase.fill(form, values) + "|").toList();
		return "(" + values.get(0) + " == 1 ? " + forms.get(0) + " : " + forms.get(1) + ")";
	}

	/** Brackets may stand on rows of their own. */
	private boolean opens() {
		int next = this.at;
		while (Character.isWhitespace(signAt(next))) {
			next++;
		}
		boolean opens = signAt(next) == '(';
		this.at = opens ? next : this.at;
		return opens;
	}

	/** What stands between a bracket and the one that closes it. */
	private String enclosed(char opening, char closing) {
		int start = this.at + 1;
		int depth = 0;
		do {
			if (this.at == this.source.length()) {
				throw unreadable();
			}
			char sign = this.source.charAt(this.at++);
			depth += (sign == opening) ? 1 : (sign == closing) ? -1 : 0;
		}
		while (depth > 0);
		return this.source.substring(start, this.at - 1);
	}

	/** The sign at a place; behind the end, one that closes nothing. */
	private char signAt(int place) {
		return (place < this.source.length()) ? this.source.charAt(place) : '\0';
	}

	private void close() {
		if (signAt(this.at) != '}') {
			throw unreadable();
		}
		this.at++;
	}

	private IllegalArgumentException unreadable() {
		int start = this.source.lastIndexOf(OPEN, this.at);
		return new IllegalArgumentException(
				"Cannot read " + this.source.substring(start, Math.min(start + 60, this.source.length())));
	}

}
