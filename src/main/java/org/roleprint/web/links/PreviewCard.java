package org.roleprint.web.links;

import java.awt.Color;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a preview picture says.
 *
 * @param kicker small words above the title, beside a square
 * @param hue the square's colour
 * @param title the title
 * @param heading small words above the lines
 * @param lines up to three lines; what does not fit is cut
 */
record PreviewCard(String kicker, Color hue, String title, String heading, List<Line> lines) {

	/**
	 * A line of two parts.
	 *
	 * @param strong the part that stands out
	 * @param rest what follows it, possibly empty
	 */
	record Line(String strong, String rest) {
	}

	/**
	 * The same in other signs.
	 * @param plain what becomes of the words in the plain face
	 * @param bold what becomes of those in the bold face
	 * @return the card as it is drawn
	 */
	PreviewCard with(UnaryOperator<String> plain, UnaryOperator<String> bold) {
		return new PreviewCard(plain.apply(this.kicker), this.hue, bold.apply(this.title), plain.apply(this.heading),
				this.lines.stream()
					.map((line) -> new Line(bold.apply(line.strong()), plain.apply(line.rest())))
					.toList());
	}

}
