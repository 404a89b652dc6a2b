package org.roleprint.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The icons for programs that draw no SVG are drawn from {@code favicon.svg}: after a
 * change of it, {@code ./mvnw -Dtest=RasterIconTests -Dicons=draw test} writes them anew.
 */
@Tag("browser")
@ExtendWith(InstalledChromium.class)
class RasterIconTests {

	private static final Path ICONS = Path.of("src/main/resources/static/icons");

	private static final boolean DRAWN_ANEW = "draw".equals(System.getProperty("icons"));

	private static final int[] SIDES_OF_ICO = { 16, 32, 48 };

	/**
	 * Each of the four channels of a pixel, of 255: browsers smooth edges each their way.
	 */
	private static final double LIKE = 12;

	@Test
	void showTheMarkOfTheVectorIcon(Browser browser) throws IOException {
		try (BrowserContext window = browser.newContext(new NewContextOptions().setViewportSize(300, 300))) {
			Page page = window.newPage();
			holds("favicon.png", List.of(drawn(page, 64, "transparent")));
			// The system rounds its corners itself, and shows black where nothing is.
			holds("apple-touch-icon.png", List.of(drawn(page, 180, "#1849c6")));
			List<byte[]> sizes = List.of(drawn(page, SIDES_OF_ICO[0], "transparent"),
					drawn(page, SIDES_OF_ICO[1], "transparent"), drawn(page, SIDES_OF_ICO[2], "transparent"));
			holds("favicon.ico", sizes);
		}
	}

	private static byte[] drawn(Page page, int side, String ground) throws IOException {
		page.setContent("<style>body { margin: 0; background: " + ground + " } svg { display: block; width: " + side
				+ "px }</style>" + Files.readString(ICONS.resolve("favicon.svg")));
		return page.screenshot(new ScreenshotOptions().setOmitBackground(true).setClip(0, 0, side, side));
	}

	private static void holds(String name, List<byte[]> pictures) throws IOException {
		Path file = ICONS.resolve(name);
		if (DRAWN_ANEW) {
			Files.write(file, name.endsWith(".ico") ? ico(pictures) : pictures.get(0));
		}
		byte[] known = Files.readAllBytes(file);
		assertThat(known.length).as("bytes of " + name).isLessThan(4_000);
		for (int index = 0; index < pictures.size(); index++) {
			byte[] picture = name.endsWith(".ico") ? inIco(known, index) : known;
			assertThat(difference(read(picture), read(pictures.get(index)))).as(name).isLessThan(LIKE);
		}
	}

	/** A directory of sixteen bytes for each picture, then the pictures as PNG. */
	private static byte[] ico(List<byte[]> pictures) {
		int directory = 6 + 16 * pictures.size();
		int total = directory + pictures.stream().mapToInt((picture) -> picture.length).sum();
		ByteBuffer file = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
		int at = directory;
		for (int index = 0; index < pictures.size(); index++) {
			byte side = (byte) SIDES_OF_ICO[index];
			file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
			file.putInt(pictures.get(index).length).putInt(at);
			at += pictures.get(index).length;
		}
		pictures.forEach(file::put);
		return file.array();
	}

	private static byte[] inIco(byte[] file, int index) {
		ByteBuffer entry = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(6 + 16 * index + 8);
		byte[] picture = new byte[entry.getInt()];
		ByteBuffer.wrap(file).position(entry.getInt()).get(picture);
		return picture;
	}

	private static BufferedImage read(byte[] picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture));
	}

	/** How far the channels of all pixels are from each other, on average. */
	private static double difference(BufferedImage one, BufferedImage other) {
		assertThat(one.getWidth()).isEqualTo(other.getWidth());
		long sum = 0;
		for (int at = 0; at < one.getWidth() * one.getHeight(); at++) {
			int left = one.getRGB(at % one.getWidth(), at / one.getWidth());
			int right = other.getRGB(at % one.getWidth(), at / one.getWidth());
			for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
				sum += Math.abs((left >>> shift & 0xff) - (right >>> shift & 0xff));
			}
		}
		return sum / (4.0 * one.getWidth() * one.getHeight());
	}

}
