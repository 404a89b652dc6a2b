package org.roleprint.content.text;

import java.util.List;

import org.roleprint.content.document.Position;

/**
 * One visible block of a file: a paragraph, a list item, a table cell or a value of the
 * front matter.
 *
 * @param section the heading of the section it stands in, empty in the lead; in the front
 * matter its key
 * @param text its visible words on one line, without markup and addresses
 * @param stretches where the parts of the text stand in the file, in order
 * @param fixed how many characters at its start follow a fixed form, and so may be alike
 * in two files
 */
public record Passage(String section, String text, List<Stretch> stretches, int fixed) {

	/**
	 * A part of a passage that stands in one piece in the file.
	 *
	 * @param start its first character in the passage's text, from 0
	 * @param at where that character stands in the file
	 * @param code whether it is code and not prose
	 */
	public record Stretch(int start, Position at, boolean code) {
	}

	public Passage {
		stretches = List.copyOf(stretches);
	}

	/**
	 * Where a character stands in the file.
	 * @param offset of the character in the text, from 0
	 * @return line and column, from 1
	 */
	public Position at(int offset) {
		Stretch stretch = stretchOf(offset);
		return new Position(stretch.at().line(), stretch.at().column() + offset - stretch.start());
	}

	/**
	 * Where the passage begins in the file.
	 * @return line and column, from 1
	 */
	public Position at() {
		return at(0);
	}

	/**
	 * Whether a character belongs to code.
	 * @param offset of the character in the text, from 0
	 * @return true inside a code span
	 */
	public boolean isCode(int offset) {
		return stretchOf(offset).code();
	}

	/**
	 * The words of the passage.
	 * @return in order, with offsets into the text
	 */
	public List<Word> words() {
		return Word.of(this.text);
	}

	private Stretch stretchOf(int offset) {
		int found = 0;
		for (int above = this.stretches.size(); above - found > 1;) {
			int middle = (found + above) / 2;
			boolean before = this.stretches.get(middle).start() <= offset;
			found = before ? middle : found;
			above = before ? above : middle;
		}
		return this.stretches.get(found);
	}

}
