package org.roleprint.catalog.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What pages say of their own, around what the content says: titles of columns, words on
 * buttons, counts, messages. A wording belongs to one language, that of a catalog.
 */
public final class Wording {

	/** A catalog's own phrases, below a content directory. */
	public static final String FILE = "pages.txt";

	/** What files of the application say, by language; each is read once. */
	private static final Map<String, Map<String, String>> SHIPPED = new ConcurrentHashMap<>();

	/** The words that the pages were made with; every other wording has the same keys. */
	public static final Wording ENGLISH = new Wording(Locale.UK, Map.of());

	private final Locale language;

	private final Map<String, String> own;

	private final Map<String, Phrase> phrases = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> groups = new HashMap<>();

	private Wording(Locale language, Map<String, String> own) {
		this.language = language;
		this.own = Map.copyOf(own);
		Map<String, String> texts = new LinkedHashMap<>(shipped(Locale.ENGLISH));
		texts.putAll(shipped(language));
		own.forEach((key, text) -> texts.computeIfPresent(key, (known, usual) -> text));
		texts.forEach((key, text) -> add(key, Phrase.of(text)));
	}

	private void add(String key, Phrase phrase) {
		this.phrases.put(key, phrase);
		int dot = key.lastIndexOf('.');
		this.groups.computeIfAbsent(key.substring(0, dot), (group) -> new HashMap<>())
			.put(key.substring(dot + 1), phrase.forms().get(0));
	}

	/**
	 * The wording of a language.
	 * @param language the language of a catalog
	 * @param own what the catalog says in other words, by key
	 * @return where neither says anything, English words
	 */
	public static Wording in(Locale language, Map<String, String> own) {
		return new Wording(language, own);
	}

	/**
	 * The phrases that the application brings in a language.
	 * @return by key, in the order of the file; nothing for a language that has none
	 */
	static Map<String, String> shipped(Locale language) {
		return SHIPPED.computeIfAbsent(language.getLanguage(), Wording::read);
	}

	private static Map<String, String> read(String language) {
		Map<String, String> texts = new LinkedHashMap<>();
		try (InputStream file = Wording.class.getResourceAsStream("pages-" + language + ".txt")) {
			if (file != null) {
				new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
					.forEach((line) -> WordingLine.of(line).ifPresent((read) -> texts.put(read.key(), read.text())));
			}
			return Collections.unmodifiableMap(texts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Says something.
	 * @param key what to say
	 * @param values what belongs into its places; where it counts, a number first
	 * @return the text
	 * @throws IllegalArgumentException for an unknown key
	 */
	public String say(String key, Object... values) {
		return phrase(key).with(values);
	}

	/**
	 * What stands under a key.
	 * @param key what to say
	 * @return the phrase
	 * @throws IllegalArgumentException for an unknown key
	 */
	public Phrase phrase(String key) {
		Phrase phrase = this.phrases.get(key);
		if (phrase == null) {
			throw new IllegalArgumentException("No phrase is called " + key);
		}
		return phrase;
	}

	/**
	 * Phrases that are chosen by a value, such as the levels of a skill by their slug.
	 * @return by what stands before the last dot of their keys, then by what stands
	 * behind it
	 */
	public Map<String, Map<String, String>> groups() {
		return this.groups;
	}

	/**
	 * The language.
	 * @return for dates and the case of letters
	 */
	public Locale language() {
		return this.language;
	}

	/**
	 * Everything that can be said.
	 * @return keys, in the order of the shipped file
	 */
	public Set<String> keys() {
		return this.phrases.keySet();
	}

	/**
	 * Holds an own phrase against the English one.
	 * @param key a known key
	 * @param text what shall be said instead
	 * @return what is wrong with it; empty when it can be said
	 */
	public static Optional<String> fault(String key, String text) {
		Phrase usual = ENGLISH.phrase(key);
		Phrase phrase = Phrase.of(text);
		if (!phrase.places().equals(usual.places())) {
			return Optional.of(usual.places().isEmpty()
					? "\"" + key + "\" has no places to fill; take " + String.join(", ", phrase.places()) + " out"
					: "\"" + key + "\" needs each of " + String.join(", ", usual.places())
							+ " and no other place; in English it is \"" + String.join(" | ", usual.forms()) + "\"");
		}
		if (phrase.counts() && !usual.counts()) {
			return Optional.of("\"" + key + "\" counts nothing, so it has one form; take the bar out");
		}
		return phrase.wrongSigns().isEmpty() ? Optional.empty()
				: Optional.of("a phrase has no " + String.join(" ", phrase.wrongSigns())
						+ "; write typographic quotes and apostrophes, such as “…” and ’, and no markup");
	}

	/**
	 * Whether this is what {@link #in} makes, without making it.
	 * @param others the language of a catalog
	 * @param phrases what the catalog says in other words, by key
	 * @return true when nothing differs
	 */
	public boolean is(Locale others, Map<String, String> phrases) {
		return this.language.equals(others) && this.own.equals(phrases);
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Wording wording && is(wording.language, wording.own);
	}

	@Override
	public int hashCode() {
		return this.language.hashCode();
	}

	@Override
	public String toString() {
		return "wording " + this.language;
	}

}
