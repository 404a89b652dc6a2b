package org.roleprint.career.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes English text apart: words in lower case, without the commonest ones and without
 * their endings, by Lucene's analyzer for English.
 */
final class Stems {

	private static final Analyzer ENGLISH = new EnglishAnalyzer();

	private Stems() {
	}

	/** In the order of the text, repeated ones included. */
	static List<String> of(String text) {
		List<String> stems = new ArrayList<>();
		try (TokenStream tokens = ENGLISH.tokenStream("text", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				stems.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reading from a string cannot fail", ex);
		}
		return stems;
	}

}
