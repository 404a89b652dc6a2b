package org.roleprint.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts text into words. The only analysis there is: what the index holds is this class's
 * words with spaces between them, so that every engine agrees.
 */
public final class Words {

	/**
	 * Letters and digits, with an apostrophe inside words and a point, a colon or a slash
	 * inside numbers; and the names whose signs carry the meaning.
	 */
	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?:[A-Za-z]\\+\\+|[CFcf]#|\\.(?:NET|Net|net)\\b)|\\p{L}+\\.js\\b"
				+ "|\\d+(?:[.,:/]\\d+)+|[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}]+)*");

	/**
	 * No word goes on with one of these, and after letters none of them means anything.
	 */
	private static final String BREAKS = "/,:&*%=<>[]{}|~^$@_`\\";

	/** No word has them, whatever follows. */
	private static final String BETWEEN = " \n-\u2013\u2014()\"\u201c\u201d;!?";

	/** Where a space follows, they end a word. */
	private static final String SENTENCE_MARKS = ".,:";

	/** What French and Italian write before a vowel, such as "l'équipe". */
	private static final Pattern ELISION = Pattern.compile("^(?:[ldjmntsc]|qu)['\u2019](?=\\p{L}{3})");

	/** Letters that Unicode does not take apart, as people type them without. */
	private static final Map<String, String> TYPED = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "ı",
			"i", "đ", "d", "þ", "th", "ð", "d");

	private static final Pattern LETTERS_APART = Pattern.compile("[ßæœøłıđþð]");

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

	private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

	private Words() {
	}

	/**
	 * Cuts an English text into words; other languages have a {@link Language}.
	 * @param text any text
	 * @return the words in the order of the text, empty when it has no letter or digit
	 */
	public static List<Token> of(String text) {
		return Language.ENGLISH.words(text);
	}

	static List<Token> cut(String text, WordForms forms) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		int at = 0;
		while (at < text.length()) {
			if (isBetween(text.charAt(at)) || BREAKS.indexOf(text.charAt(at)) >= 0) {
				at++;
				continue;
			}
			int start = at;
			int end = plainEnd(text, at);
			if (end == at) {
				if (!matcher.find(at)) {
					break;
				}
				start = matcher.start();
				end = matcher.end();
			}
			String raw = text.substring(start, end).toLowerCase(Locale.ROOT);
			String word = fold(raw);
			if (!word.isEmpty()) {
				tokens.add(new Token(word, forms.stem(word), forms.isLittle(word, raw), start, end));
			}
			at = end;
		}
		return tokens;
	}

	/**
	 * Where a word of plain letters and digits ends. Most words are such; they need no
	 * pattern.
	 * @return the place itself when the pattern has to tell
	 */
	private static int plainEnd(String text, int start) {
		int end = start;
		while (end < text.length() && isPlain(text.charAt(end))) {
			end++;
		}
		if (end == text.length() || isBetween(text.charAt(end))
				|| end > start && isLetter(text.charAt(start)) && BREAKS.indexOf(text.charAt(end)) >= 0) {
			return end;
		}
		boolean ends = SENTENCE_MARKS.indexOf(text.charAt(end)) >= 0
				&& (end + 1 == text.length() || isBetween(text.charAt(end + 1)));
		return ends ? end : start;
	}

	private static boolean isBetween(char sign) {
		return BETWEEN.indexOf(sign) >= 0;
	}

	private static boolean isPlain(char sign) {
		return isLetter(sign) || sign >= '0' && sign <= '9';
	}

	private static boolean isLetter(char sign) {
		return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
	}

	private static String fold(String lower) {
		if (isPlain(lower)) {
			return lower;
		}
		if (isPlainPossessive(lower)) {
			return lower.substring(0, lower.length() - 2);
		}
		String decomposed = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
		String typed = LETTERS_APART.matcher(decomposed)
			.replaceAll((letter) -> TYPED.getOrDefault(letter.group(), letter.group()));
		String bare = ELISION.matcher(typed).replaceFirst("");
		String owned = POSSESSIVE.matcher(bare).replaceAll("");
		// NFKD can bring spaces and capitals back, as in U+00BC or U+2122.
		return APOSTROPHE.matcher(owned).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
	}

	private static boolean isPlain(String lower) {
		return isPlain(lower, lower.length());
	}

	/** Such as "team's"; most words with a sign in them are such. */
	private static boolean isPlainPossessive(String lower) {
		int sign = lower.length() - 2;
		return sign > 0 && lower.charAt(sign + 1) == 's'
				&& (lower.charAt(sign) == '\'' || lower.charAt(sign) == '\u2019') && isPlain(lower, sign);
	}

	private static boolean isPlain(String lower, int length) {
		for (int i = 0; i < length; i++) {
			if (!isPlain(lower.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The stems of an English text, as the index holds them.
	 * @param text any text
	 * @return stems with single spaces between them
	 */
	public static String stems(String text) {
		return join(of(text), Token::stem);
	}

	/**
	 * The plain words of a text, as the index holds them for exact phrases.
	 * @param text any text
	 * @return words with single spaces between them
	 */
	public static String plain(String text) {
		return join(of(text), Token::word);
	}

	private static String join(Collection<Token> tokens, Function<Token, String> form) {
		return tokens.stream().map(form).collect(Collectors.joining(" "));
	}

}
