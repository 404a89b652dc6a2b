package org.roleprint.content.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fixed words of the format, such as names of sections and kinds of steps, as the
 * language of a catalog writes them. English ones are understood everywhere.
 *
 * @param language the language of the catalog
 * @param english the English words by the folded words of the language, in the order of
 * the list
 */
public record FormatWords(Locale language, Map<String, String> english) {

	/** The words as the format was made. */
	public static final FormatWords ENGLISH = new FormatWords(Locale.UK, Map.of());

	/** A list that a catalog has of its own, for a language that has none here. */
	public static final String FILE = "format.txt";

	public FormatWords {
		english = Map.copyOf(english);
	}

	/**
	 * The words of a language.
	 * @param language the language
	 * @param own lines {@code English = one word | another} of the catalog's own, which
	 * go before the shipped ones
	 * @return English words only, where there is no list for the language
	 */
	public static FormatWords in(Locale language, List<String> own) {
		Map<String, String> english = new LinkedHashMap<>();
		Stream.concat(own.stream(), shipped(language).stream()).forEach((line) -> read(line, english));
		return new FormatWords(language, english);
	}

	private static List<String> shipped(Locale language) {
		try (InputStream list = FormatWords.class.getResourceAsStream("format-" + language.getLanguage() + ".txt")) {
			return (list != null) ? new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()
					: List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void read(String line, Map<String, String> english) {
		String words = line.strip();
		int equals = words.indexOf('=');
		if (words.startsWith("#") || equals < 0) {
			return;
		}
		String meant = words.substring(0, equals).strip();
		Stream.of(words.substring(equals + 1).split("\\|"))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.forEach((word) -> english.putIfAbsent(fold(word), meant));
	}

	private static String fold(String word) {
		return word.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * What a fixed word means.
	 * @param written a word as the file has it
	 * @return the English word; the word itself when it is no fixed word of the language
	 */
	public String english(String written) {
		return this.english.getOrDefault(fold(written), written);
	}

	/**
	 * How a fixed word may be written.
	 * @param meant the English word
	 * @return in lower case, the English one first
	 */
	public List<String> written(String meant) {
		List<String> words = new ArrayList<>(List.of(fold(meant)));
		this.english.forEach((word, other) -> {
			if (other.equals(meant)) {
				words.add(word);
			}
		});
		return words;
	}

}
