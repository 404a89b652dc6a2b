package org.roleprint.words;

/**
 * A word of a text.
 *
 * @param word the word in lower case, without accents and possessive ending
 * @param stem what it shares with its other forms
 * @param little whether it means nothing on its own, as articles and question words do
 * @param start where it begins in the text, in characters
 * @param end where it ends in the text, exclusive
 */
public record Token(String word, String stem, boolean little, int start, int end) {

}
