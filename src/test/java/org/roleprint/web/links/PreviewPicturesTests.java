package org.roleprint.web.links;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.links.PreviewCard.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures that link previews show.
 */
@SampleCatalogTest
class PreviewPicturesTests {

	private static final int MOST_BYTES = 60 * 1024;

	private static final Pattern FAMILY = Pattern.compile("--family-([a-z-]+): light-dark\\((#[0-9a-f]{6})");

	private final PreviewPictures pictures = new PreviewPictures();

	@Autowired
	private Catalog catalog;

	@Test
	void drawsRoleSkillAndKpiInSizeThatPreviewsWant() throws IOException {
		for (byte[] png : List.of(this.pictures.of(role("director-of-sre"), CatalogDescription.USUAL, Wording.ENGLISH),
				this.pictures.of(this.catalog.edition().skill("observability").orElseThrow(), CatalogDescription.USUAL,
						Wording.ENGLISH),
				this.pictures.of(this.catalog.edition().kpi("slo-attainment").orElseThrow(), CatalogDescription.USUAL,
						Wording.ENGLISH))) {
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
			assertThat(picture.getWidth()).isEqualTo(1200);
			assertThat(picture.getHeight()).isEqualTo(630);
			assertThat(png).hasSizeLessThan(MOST_BYTES);
		}
	}

	@Test
	void drawsSamePictureEveryTime() {
		byte[] first = this.pictures.of(role("head-of-devops"), CatalogDescription.USUAL, Wording.ENGLISH);
		assertThat(this.pictures.of(role("head-of-devops"), CatalogDescription.USUAL, Wording.ENGLISH))
			.isNotSameAs(first)
			.isEqualTo(first);
	}

	private Role role(String slug) {
		return this.catalog.edition().role(slug).orElseThrow();
	}

	@Test
	void staysInsideItsFrameWithLongestWords() {
		PreviewDrawing drawing = new PreviewDrawing(new Typeface("Inter-Medium.ttf"), new Typeface("Inter-Bold.ttf"));
		String longWord = "Wissenschaftsorganisationskommunikationsbeauftragtenvertretung ".repeat(4).strip();
		BufferedImage picture = drawing.draw(
				new PreviewCard("Kicker", Ink.BLUE, longWord, "Heading",
						List.of(new Line(longWord, longWord), new Line("Short", longWord), new Line("", "🦆 ≥ 99%"))),
				longWord);
		for (int y = 0; y < picture.getHeight(); y++) {
			int pixel = picture.getRGB(picture.getWidth() - 45, y) & 0xffffff;
			assertThat(pixel).as("pixel in row " + y).isIn(0xffffff, 0xe6edfa);
		}
	}

	@Test
	void usesHuesOfStyleSheet() throws IOException {
		Matcher hues = FAMILY.matcher(Files.readString(Path.of("src/main/resources/static/css/tokens.css")));
		int found = 0;
		while (hues.find()) {
			found++;
			assertThat("#%06x".formatted(Ink.ofFamily(hues.group(1)).getRGB() & 0xffffff)).as(hues.group(1))
				.isEqualTo(hues.group(2));
		}
		assertThat(found).isGreaterThanOrEqualTo(9);
	}

}
