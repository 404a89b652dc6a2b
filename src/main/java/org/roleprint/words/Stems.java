package org.roleprint.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Brings the forms of an English word together: British and American spelling, plurals
 * and endings (Porter's second algorithm), except where that would join words that mean
 * different things here.
 */
final class Stems {

	private static final int LONG_ENOUGH = 4;

	private static final Pattern IZE = Pattern.compile("([a-z]{2,})iz(e[ds]?|ers?|ing|ations?|ational|ationally)");

	private static final Pattern OUR = Pattern.compile("([a-z]{3,})our(s|ed|ing|al|able)?");

	private static final Pattern TRE = Pattern.compile("([a-z]{3,})tre(s)?");

	private static final Pattern OGUE = Pattern.compile("([a-z]{3,})ogue(s|d)?");

	private static final Pattern DOUBLE_L = Pattern
		.compile("(mode|labe|cance|signa|channe|trave|leve|pane)ll(ing|ed|ers?)");

	private static final Pattern YZE = Pattern.compile("([a-z]{3,})yz(e[ds]?|ing|ers?)");

	private static final Pattern ENCE = Pattern.compile("^(lic|def|off)ence(s|d)?$");

	private static final Pattern PROGRAMME = Pattern.compile("^programme(s?)$");

	/** Plurals such as SLOs and SREs, which the algorithm leaves for want of a vowel. */
	private static final Pattern ABBREVIATIONS = Pattern.compile("^([b-df-hj-np-tv-xz]{2,3}[aeiou]?)(?<!s)s$");

	/** Words that the algorithm would join with others of another meaning. */
	private static final Map<String, String> APART = apart();

	private static final ThreadLocal<EnglishStemmer> STEMMER = ThreadLocal.withInitial(EnglishStemmer::new);

	/**
	 * More words than ten thousand roles have; whatever else visitors type is not kept
	 * for ever.
	 */
	private static final int MOST = 100_000;

	/** A catalog says the same words again and again. */
	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

	private Stems() {
	}

	/**
	 * The stem of a folded word.
	 * @param word lower case, without accents
	 * @return the stem; the word itself when it is neither an English word of letters nor
	 * several of something with a number, such as P1s
	 */
	static String of(String word) {
		if (word.length() < LONG_ENOUGH - 1) {
			return word;
		}
		if (!isLetters(word)) {
			return isSeveralNumbered(word) ? word.substring(0, word.length() - 1) : word;
		}
		String known = KNOWN.get(word);
		if (known != null) {
			return known;
		}
		if (KNOWN.size() >= MOST) {
			KNOWN.clear();
		}
		String stem = stem(word);
		KNOWN.put(word, stem);
		return stem;
	}

	/** Such as P1s, which are several of P1. */
	private static boolean isSeveralNumbered(String word) {
		int last = word.length() - 1;
		return word.charAt(last) == 's' && Character.isDigit(word.charAt(last - 1))
				&& Character.isLetter(word.charAt(0));
	}

	private static boolean isLetters(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
				return false;
			}
		}
		return true;
	}

	private static String stem(String word) {
		String spelled = (word.length() > LONG_ENOUGH) ? spelling(word)
				: ABBREVIATIONS.matcher(word).replaceFirst("$1");
		String exception = APART.get(spelled);
		return (exception != null) ? exception : porter(spelled);
	}

	/** Few words hold any of these, and patterns take their time. */
	private static String spelling(String word) {
		String ise = word.contains("iz") ? IZE.matcher(word).replaceFirst("$1is$2") : word;
		String or = ise.contains("our") ? OUR.matcher(ise).replaceFirst("$1or$2") : ise;
		String centre = or.contains("tre") ? TRE.matcher(or).replaceFirst("$1ter$2") : or;
		String catalogue = centre.contains("ogue") ? OGUE.matcher(centre).replaceFirst("$1og$2") : centre;
		String model = catalogue.contains("ll") ? DOUBLE_L.matcher(catalogue).replaceFirst("$1l$2") : catalogue;
		String analyse = model.contains("yz") ? YZE.matcher(model).replaceFirst("$1ys$2") : model;
		String plain = analyse.replace("dgement", "dgment")
			.replace("artefact", "artifact")
			.replace("fulfill", "fulfil");
		return plain.contains("ence") ? ENCE.matcher(plain).replaceFirst("$1ense$2")
				: plain.startsWith("programme") ? PROGRAMME.matcher(plain).replaceFirst("program$1") : plain;
	}

	private static String porter(String word) {
		EnglishStemmer stemmer = STEMMER.get();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	private static Map<String, String> apart() {
		Map<String, String> stems = new HashMap<>();
		try (InputStream file = Objects.requireNonNull(Stems.class.getResourceAsStream("apart.txt"))) {
			new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split(" ", -1)))
				.forEach((forms) -> forms.forEach((form) -> stems.put(form, forms.get(0))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list of words that are kept apart cannot be read", ex);
		}
		return Map.copyOf(stems);
	}

}
