package org.roleprint.web.links;

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

	private static final int[] TITLE_SIZES = { 76, 66, 56, 46, 38 };

	private static final int MOST_TITLE_LINES = 2;

	/** From this size down there is room for one line more. */
	private static final int SMALL_TITLE = 46;

	private static final int LINES_TOP = 352;

	private static final int LINE_SIZE = 30;

	private static final int ROW = 44;

	/** As many as the paper has room for. */
	private static final int MOST_ROWS = 4;

	/** Between the part of a line that stands out and what follows it. */
	private static final int GAP = 18;

	/** How much room the site's mark takes. */
	private static final int MARK = 48;

	private static final double LEADING = 1.14;

	private final Typeface plain;

	private final Typeface bold;

	PreviewDrawing(Typeface plain, Typeface bold) {
		this.plain = plain;
		this.bold = bold;
	}

	/**
	 * Draws.
	 * @param said what to say; signs that no font has are left out
	 * @param site what the catalog is called
	 * @return a picture of 1200 by 630 pixels
	 */
	BufferedImage draw(PreviewCard said, String site) {
		PreviewCard card = said.with(this.plain::drawn, this.bold::drawn);
		BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		try {
			pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			paper(pen);
			double left = brand(pen, site);
			double bottom = title(pen, card, left);
			lines(pen, card, Math.max(bottom + 46, LINES_TOP));
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

	/**
	 * The drawing of the site's mark, 20 units square, and the catalog's name; says where
	 * it begins.
	 */
	private double brand(Graphics2D pen, String site) {
		double size = 30;
		String name = Rows.cut(this.bold, size, this.bold.drawn(site), INNER / 2.0);
		double x = WIDTH - LEFT - this.bold.width(name, size);
		Path2D mark = new Path2D.Double();
		mark.append(new Rectangle2D.Double(2, 2, 16, 16), false);
		mark.append(new Line2D.Double(2, 7, 18, 7), false);
		mark.append(new Line2D.Double(8, 7, 8, 18), false);
		mark.append(new Line2D.Double(11, 10.5, 15, 10.5), false);
		mark.append(new Line2D.Double(11, 14, 15, 14), false);
		Shape stroked = new BasicStroke(1.75f).createStrokedShape(mark);
		fill(pen,
				AffineTransform.getTranslateInstance(x - MARK, 83)
					.createTransformedShape(AffineTransform.getScaleInstance(1.7, 1.7).createTransformedShape(stroked)),
				Ink.BLUE);
		text(pen, new Style(this.bold, size, Ink.TEXT), name, at(x, 110));
		return x - MARK;
	}

	private double title(Graphics2D pen, PreviewCard card, double right) {
		fill(pen, new Rectangle2D.Double(LEFT, 88, 22, 22), card.hue());
		double kicker = LEFT + 38.0;
		text(pen, new Style(this.plain, 30, Ink.MUTED), Rows.cut(this.plain, 30, card.kicker(), right - GAP - kicker),
				at(kicker, 110));
		Title title = title(card.title());
		double y = 150 + title.size();
		for (String line : title.lines()) {
			text(pen, new Style(this.bold, title.size(), Ink.TEXT), line, at(LEFT, y));
			y += title.size() * LEADING;
		}
		return y - title.size() * LEADING;
	}

	/**
	 * A title as it fits.
	 *
	 * @param size height of the em square, in pixels
	 * @param lines its rows
	 */
	record Title(double size, List<String> lines) {
	}

	/** A long title shrinks, and what is too long even then ends with an ellipsis. */
	Title title(String words) {
		int size = TITLE_SIZES[0];
		List<String> lines = List.of();
		int most = MOST_TITLE_LINES;
		for (int candidate : TITLE_SIZES) {
			size = candidate;
			most = (size > SMALL_TITLE) ? MOST_TITLE_LINES : MOST_TITLE_LINES + 1;
			lines = Rows.balanced(this.bold, size, words, INNER);
			if (lines.size() <= most && lines.stream().allMatch((line) -> fits(line, candidate))) {
				break;
			}
		}
		List<String> rows = new ArrayList<>(lines.subList(0, Math.min(lines.size(), most)));
		if (lines.size() > most) {
			rows = new ArrayList<>(Rows.of(this.bold, size, words, INNER).subList(0, most - 1));
			rows.add(words.substring(String.join(" ", rows).length()).strip());
		}
		double height = size;
		return new Title(height, rows.stream().map((row) -> Rows.cut(this.bold, height, row, INNER)).toList());
	}

	private boolean fits(String line, double size) {
		return this.bold.width(line, size) <= INNER;
	}

	private void lines(Graphics2D pen, PreviewCard card, double top) {
		if (card.lines().isEmpty()) {
			return;
		}
		fill(pen, new Rectangle2D.Double(LEFT, top, INNER, 2), Ink.LINE);
		text(pen, new Style(this.plain, 24, Ink.MUTED), card.heading(), at(LEFT, top + 40));
		double y = top + 86;
		int spare = MOST_ROWS - card.lines().size();
		for (PreviewCard.Line line : card.lines()) {
			int rows = line(pen, line, 1 + spare, y);
			spare -= rows - 1;
			y += rows * ROW;
		}
	}

	/** Draws one line over some rows, and says how many. */
	private int line(Graphics2D pen, PreviewCard.Line line, int mostRows, double top) {
		String strong = Rows.cut(this.bold, LINE_SIZE, line.strong(), INNER);
		double indent = strong.isEmpty() ? 0 : this.bold.width(strong, LINE_SIZE) + GAP;
		text(pen, new Style(this.bold, LINE_SIZE, Ink.TEXT), strong, at(LEFT, top));
		String rest = line.rest().strip();
		double x = LEFT + indent;
		int rows = 0;
		while (rows < mostRows && !rest.isEmpty()) {
			double room = LEFT + INNER - x;
			String row = (rows + 1 < mostRows) ? Rows.first(this.plain, LINE_SIZE, rest, room) : rest;
			text(pen, new Style(this.plain, LINE_SIZE, Ink.MUTED), Rows.cut(this.plain, LINE_SIZE, row, room),
					at(x, top + rows * ROW));
			rest = rest.substring(row.length()).strip();
			x = LEFT;
			rows++;
		}
		return Math.max(1, rows);
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
