package org.roleprint.web.links;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.PrimitiveIterator;
import java.util.regex.Pattern;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A bundled font as outlines. Reading the glyphs ourselves keeps the picture the same on
 * every machine: Java's own fonts need a native library, and machines differ in it.
 */
class Typeface {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final HorizontalMetricsTable widths;

	private final float unitsPerEm;

	/**
	 * Reads a font that stands beside this class.
	 * @param file its file name
	 */
	Typeface(String file) {
		try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("No such font: " + file);
			}
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			this.glyphs = this.font.getUnicodeCmapLookup();
			this.widths = this.font.getHorizontalMetrics();
			this.unitsPerEm = this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the font " + file, ex);
		}
	}

	/**
	 * What can be drawn of a text: a sign that the font lacks is written as the font can,
	 * {@code ﬁ} as {@code fi}, or left out.
	 * @param text any text
	 * @return the same without signs that would be drawn as boxes, possibly empty
	 */
	String drawn(String text) {
		StringBuilder drawn = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((sign) -> {
			if (has(sign)) {
				drawn.appendCodePoint(sign);
			}
			else {
				Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
					.codePoints()
					.filter(this::has)
					.forEach(drawn::appendCodePoint);
			}
		});
		return SPACES.matcher(drawn).replaceAll(" ").strip();
	}

	private boolean has(int sign) {
		return Character.getType(sign) != Character.FORMAT && this.glyphs.getGlyphId(sign) != 0;
	}

	/**
	 * How long a line of text is.
	 * @param text the text
	 * @param size height of the em square, in pixels
	 * @return pixels
	 */
	double width(String text, double size) {
		double units = 0;
		for (PrimitiveIterator.OfInt signs = text.codePoints().iterator(); signs.hasNext();) {
			units += this.widths.getAdvanceWidth(this.glyphs.getGlyphId(signs.nextInt()));
		}
		return units * size / this.unitsPerEm;
	}

	/**
	 * The outline of a line of text that starts at the origin of its base line.
	 * @param text the text; signs the font lacks are drawn as its box, see
	 * {@link #drawn(String)}
	 * @param size height of the em square, in pixels
	 * @return the outline, in pixels
	 */
	Path2D outline(String text, double size) {
		Path2D outline = new Path2D.Double();
		double scale = size / this.unitsPerEm;
		double x = 0;
		for (PrimitiveIterator.OfInt signs = text.codePoints().iterator(); signs.hasNext();) {
			int glyph = this.glyphs.getGlyphId(signs.nextInt());
			// Fonts count upwards, pictures downwards.
			AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x * scale, 0);
			outline.append(place.createTransformedShape(path(glyph)), false);
			x += this.widths.getAdvanceWidth(glyph);
		}
		return outline;
	}

	/** The font reads its tables on demand and is not made for several threads. */
	private synchronized Path2D path(int glyph) {
		try {
			GlyphData data = this.font.getGlyph().getGlyph(glyph);
			return (data != null) ? data.getPath() : new Path2D.Double();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read a glyph", ex);
		}
	}

}
