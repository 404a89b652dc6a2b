package org.roleprint.publish.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a preview picture in the site's look: white paper with a faint grid, navy ink.
 */
class PreviewDrawing {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	private static final int LEFT = 80;

	private static final int INNER = WIDTH - 2 * LEFT;

	private static final int GRID = 30;

	private static final int[] TITLE_SIZES = { 82, 72, 60, 48 };

	private static final int MOST_TITLE_LINES = 2;

	private static final int LINES_TOP = 384;

	private static final double LEADING = 1.14;

	private static final String CUT = "…";

	private final Typeface plain;

	private final Typeface bold;

	PreviewDrawing(Typeface plain, Typeface bold) {
		this.plain = plain;
		this.bold = bold;
	}

	/**
	 * Draws.
	 * @param card what to say
	 * @return a picture of 1200 by 630 pixels
	 */
	BufferedImage draw(PreviewCard card) {
		BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		try {
			pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			paper(pen);
			brand(pen);
			double bottom = title(pen, card);
			lines(pen, card, Math.max(bottom + 52, LINES_TOP));
		}
		finally {
			pen.dispose();
		}
		return picture;
	}

	private static void paper(Graphics2D pen) {
		fill(pen, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Ink.PAPER);
		pen.setColor(Ink.GRID);
		for (int x = GRID; x < WIDTH; x += GRID) {
			pen.fillRect(x, 0, 1, HEIGHT);
		}
		for (int y = GRID; y < HEIGHT; y += GRID) {
			pen.fillRect(0, y, WIDTH, 1);
		}
		// The text stands on plain paper, framed by the grid.
		fill(pen, new Rectangle2D.Double(GRID + 1, GRID + 1, WIDTH - 2.0 * GRID - 1, HEIGHT - 2.0 * GRID - 1),
				Ink.PAPER);
		fill(pen, new Rectangle2D.Double(GRID, GRID, 6, HEIGHT - 2.0 * GRID + 1), Ink.BLUE);
	}

	/** The drawing of the site's mark, 20 units square. */
	private void brand(Graphics2D pen) {
		double size = 30;
		double width = this.bold.width("Roleprint", size);
		double x = WIDTH - LEFT - width;
		Path2D mark = new Path2D.Double();
		mark.append(new Rectangle2D.Double(2, 2, 16, 16), false);
		mark.append(new Line2D.Double(2, 7, 18, 7), false);
		mark.append(new Line2D.Double(8, 7, 8, 18), false);
		mark.append(new Line2D.Double(11, 10.5, 15, 10.5), false);
		mark.append(new Line2D.Double(11, 14, 15, 14), false);
		Shape stroked = new BasicStroke(1.75f).createStrokedShape(mark);
		fill(pen,
				AffineTransform.getTranslateInstance(x - 48, 83)
					.createTransformedShape(AffineTransform.getScaleInstance(1.7, 1.7).createTransformedShape(stroked)),
				Ink.BLUE);
		text(pen, new Style(this.bold, size, Ink.TEXT), "Roleprint", at(x, 110));
	}

	private double title(Graphics2D pen, PreviewCard card) {
		fill(pen, new Rectangle2D.Double(LEFT, 88, 22, 22), card.hue());
		text(pen, new Style(this.plain, 30, Ink.MUTED), card.kicker(), at(LEFT + 38, 110));
		double size = TITLE_SIZES[TITLE_SIZES.length - 1];
		List<String> lines = List.of();
		for (int candidate : TITLE_SIZES) {
			size = candidate;
			lines = wrapped(card.title(), size);
			if (lines.size() <= MOST_TITLE_LINES) {
				break;
			}
		}
		double y = 150 + size;
		for (String line : lines.subList(0, Math.min(lines.size(), MOST_TITLE_LINES + 1))) {
			text(pen, new Style(this.bold, size, Ink.TEXT), cut(this.bold, line, size, INNER), at(LEFT, y));
			y += size * LEADING;
		}
		return y - size * LEADING;
	}

	private void lines(Graphics2D pen, PreviewCard card, double top) {
		if (card.lines().isEmpty()) {
			return;
		}
		fill(pen, new Rectangle2D.Double(LEFT, top, INNER, 2), Ink.LINE);
		text(pen, new Style(this.plain, 24, Ink.MUTED), card.heading(), at(LEFT, top + 42));
		double y = top + 88;
		for (PreviewCard.Line line : card.lines()) {
			String strong = cut(this.bold, line.strong(), 30, INNER);
			double x = LEFT + this.bold.width(strong, 30);
			text(pen, new Style(this.bold, 30, Ink.TEXT), strong, at(LEFT, y));
			text(pen, new Style(this.plain, 30, Ink.MUTED), cut(this.plain, line.rest(), 30, LEFT + INNER - x - 18),
					at(x + 18, y));
			y += 46;
		}
	}

	private List<String> wrapped(String text, double size) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && this.bold.width(longer, size) > INNER) {
				lines.add(line);
				longer = word;
			}
			line = longer;
		}
		lines.add(line);
		return lines;
	}

	private static String cut(Typeface face, String text, double size, double room) {
		if (face.width(text, size) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && face.width(text.substring(0, end).stripTrailing() + CUT, size) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return (end > 0) ? text.substring(0, end).stripTrailing() + CUT : "";
	}

	private static void text(Graphics2D pen, Style style, String text, Point2D at) {
		AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
		fill(pen, place.createTransformedShape(style.face().outline(text, style.size())), style.colour());
	}

	private static Point2D at(double x, double y) {
		return new Point2D.Double(x, y);
	}

	private static void fill(Graphics2D pen, Shape shape, Color colour) {
		pen.setColor(colour);
		pen.fill(shape);
	}

	/**
	 * How words look.
	 *
	 * @param face the font
	 * @param size height of the em square, in pixels
	 * @param colour the ink
	 */
	private record Style(Typeface face, double size, Color colour) {
	}

}
