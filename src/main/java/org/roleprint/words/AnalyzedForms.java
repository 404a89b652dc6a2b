package org.roleprint.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.util.ConcurrentLruCache;

/**
 * The forms of words as Lucene's analyser of a language knows them: what it drops means
 * nothing on its own.
 */
final class AnalyzedForms implements WordForms {

	private static final Map<String, Supplier<Analyzer>> ANALYZERS = Map.ofEntries(Map.entry("ar", ArabicAnalyzer::new),
			Map.entry("bg", BulgarianAnalyzer::new), Map.entry("ca", CatalanAnalyzer::new),
			Map.entry("cs", CzechAnalyzer::new), Map.entry("da", DanishAnalyzer::new),
			Map.entry("de", GermanAnalyzer::new), Map.entry("el", GreekAnalyzer::new),
			Map.entry("es", SpanishAnalyzer::new), Map.entry("et", EstonianAnalyzer::new),
			Map.entry("fi", FinnishAnalyzer::new), Map.entry("fr", FrenchAnalyzer::new),
			Map.entry("hu", HungarianAnalyzer::new), Map.entry("it", ItalianAnalyzer::new),
			Map.entry("lt", LithuanianAnalyzer::new), Map.entry("lv", LatvianAnalyzer::new),
			Map.entry("nl", DutchAnalyzer::new), Map.entry("pt", PortugueseAnalyzer::new),
			Map.entry("ro", RomanianAnalyzer::new), Map.entry("ru", RussianAnalyzer::new),
			Map.entry("sv", SwedishAnalyzer::new), Map.entry("tr", TurkishAnalyzer::new),
			Map.entry("no", NorwegianAnalyzer::new), Map.entry("nb", NorwegianAnalyzer::new),
			Map.entry("nn", NorwegianAnalyzer::new));

	/** Nothing known: each word is its own and only form. */
	private static final WordForms NONE = new WordForms() {

		@Override
		public String stem(String word) {
			return word;
		}

		@Override
		public boolean isLittle(String word, String raw) {
			return false;
		}

	};

	private final Analyzer analyzer;

	/** A catalog says the same words again and again; the most recent ones are kept. */
	private final ConcurrentLruCache<String, String> analyzed = new ConcurrentLruCache<>(20_000, this::analyze);

	private AnalyzedForms(Analyzer analyzer) {
		this.analyzer = analyzer;
	}

	/** The forms of a language by its code. */
	static WordForms of(String language) {
		Supplier<Analyzer> analyzer = ANALYZERS.get(language);
		return (analyzer != null) ? new AnalyzedForms(analyzer.get()) : NONE;
	}

	@Override
	public String stem(String word) {
		String stem = isOfLetters(word) ? this.analyzed.get(word) : "";
		return stem.isEmpty() ? word : stem;
	}

	/** The list of such words has them with their accents; some people type none. */
	@Override
	public boolean isLittle(String word, String raw) {
		return isOfLetters(raw) && this.analyzed.get(raw).isEmpty()
				|| isOfLetters(word) && this.analyzed.get(word).isEmpty();
	}

	private static boolean isOfLetters(String word) {
		return word.length() > 1 && word.codePoints().allMatch(Character::isLetter);
	}

	private String analyze(String word) {
		try (TokenStream stream = this.analyzer.tokenStream("", word)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			String stem = stream.incrementToken() ? term.toString() : "";
			stream.end();
			return stem;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
