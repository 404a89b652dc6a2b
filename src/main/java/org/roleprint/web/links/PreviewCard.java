package org.roleprint.web.links;

import java.awt.Color;
import java.util.List;

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

}
