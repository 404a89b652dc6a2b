package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the places that answer a query marked.
 *
 * @param pieces the text in its order, marked and unmarked pieces in turn
 */
public record Marked(List<Piece> pieces) {

	public Marked {
		pieces = List.copyOf(pieces);
	}

	/**
	 * A piece of a text.
	 *
	 * @param text the characters, not escaped
	 * @param marked whether it answers the query
	 */
	public record Piece(String text, boolean marked) {
	}

	/**
	 * A text without any mark.
	 * @param text the text
	 * @return the text as one piece
	 */
	public static Marked plain(String text) {
		return new Marked(List.of(new Piece(text, false)));
	}

	/** Cuts a text at the edges of what is to be marked; ranges ascend, apart. */
	static Marked at(String text, List<int[]> ranges) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (int[] range : ranges) {
			if (range[0] > at) {
				pieces.add(new Piece(text.substring(at, range[0]), false));
			}
			pieces.add(new Piece(text.substring(range[0], range[1]), true));
			at = range[1];
		}
		if (at < text.length()) {
			pieces.add(new Piece(text.substring(at), false));
		}
		return new Marked(pieces);
	}

	public boolean hasMarks() {
		return this.pieces.stream().anyMatch(Piece::marked);
	}

	/**
	 * The text without marks.
	 * @return all pieces joined
	 */
	public String text() {
		StringBuilder text = new StringBuilder();
		this.pieces.forEach((piece) -> text.append(piece.text()));
		return text.toString();
	}

}
