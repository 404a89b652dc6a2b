package org.roleprint.web.links;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes a picture of few inks as a small PNG: one byte a pixel and a palette.
 */
final class PngBytes {

	private static final int MOST_COLOURS = 256;

	private static final int BITS = 8;

	private PngBytes() {
	}

	/**
	 * Writes a picture.
	 * @param picture the picture, opaque
	 * @return PNG
	 */
	static byte[] of(BufferedImage picture) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
			ImageWriteParam smallest = writer.getDefaultWriteParam();
			smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			smallest.setCompressionQuality(0);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(indexed(picture), null, null), smallest);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory cannot fail", ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	/** Colours are made coarser, bit by bit, until a palette holds them. */
	private static BufferedImage indexed(BufferedImage picture) {
		int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		int bits = BITS;
		Map<Integer, Integer> palette = palette(pixels, bits);
		while (palette.size() > MOST_COLOURS) {
			bits--;
			palette = palette(pixels, bits);
		}
		byte[] indexes = new byte[pixels.length];
		for (int at = 0; at < pixels.length; at++) {
			indexes[at] = palette.getOrDefault(coarse(pixels[at], bits), 0).byteValue();
		}
		int[] colours = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
		IndexColorModel model = new IndexColorModel(BITS, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
		WritableRaster raster = model.createCompatibleWritableRaster(picture.getWidth(), picture.getHeight());
		raster.setDataElements(0, 0, picture.getWidth(), picture.getHeight(), indexes);
		return new BufferedImage(model, raster, false, null);
	}

	private static Map<Integer, Integer> palette(int[] pixels, int bits) {
		Map<Integer, Integer> palette = new LinkedHashMap<>();
		for (int pixel : pixels) {
			palette.putIfAbsent(coarse(pixel, bits), palette.size());
		}
		return palette;
	}

	/** White stays white: the dropped bits are filled with the highest ones. */
	private static int coarse(int pixel, int bits) {
		int mask = (0xff << (BITS - bits)) & 0xff;
		int colour = 0;
		for (int shift = 0; shift <= 2 * BITS; shift += BITS) {
			int high = (pixel >> shift) & mask;
			colour |= (high | (high >> bits)) << shift;
		}
		return colour;
	}

}
