package org.roleprint.words;

/**
 * What a language knows of the forms of its words.
 */
interface WordForms {

	/**
	 * The stem of a word.
	 * @param word a folded word
	 * @return what it shares with its other forms
	 */
	String stem(String word);

	/**
	 * Says whether a word means nothing even when it stands alone.
	 * @param word a folded word
	 * @param raw the same as it was written, in lower case
	 * @return true for articles, prepositions and their like
	 */
	boolean isLittle(String word, String raw);

}
