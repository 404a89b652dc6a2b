package org.roleprint.words;

/**
 * The forms of English words.
 */
final class EnglishForms implements WordForms {

	@Override
	public String stem(String word) {
		return Stems.of(word);
	}

	@Override
	public boolean isLittle(String word, String raw) {
		return StopWords.ENGLISH.contains(word);
	}

}
