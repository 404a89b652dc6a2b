package org.roleprint.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A scorecard is one sheet of paper, of either format, whatever the role.
 */
class ScorecardPrintTests extends BrowserTest {

	private static final List<String> FORMATS = List.of("A4", "Letter");

	private static final Pattern PAGES = Pattern.compile("/Type /Pages\\s+/Count (\\d+)");

	@Test
	void fitsOneSheet() {
		printsOnOneSheet(open("/"), "global-head-of-cloud-engineering");
	}

	@Test
	@Tag("slow")
	void fitsOneSheetForEveryRole() throws IOException {
		Page page = open("/");
		try (Stream<Path> files = Files.list(Path.of("content", "roles"))) {
			List<String> roles = files.map((file) -> file.getFileName().toString().replaceAll("\\.md$", ""))
				.sorted()
				.toList();
			assertThat(roles).isNotEmpty();
			roles.forEach((role) -> printsOnOneSheet(page, role));
		}
	}

	private static void printsOnOneSheet(Page page, String role) {
		page.navigate("/roles/" + role + "/scorecard");
		assertThat(FORMATS).allSatisfy((format) -> {
			byte[] paper = page.pdf(new Page.PdfOptions().setFormat(format));
			Matcher count = PAGES.matcher(new String(paper, StandardCharsets.ISO_8859_1));
			assertThat(count.find()).as("a PDF that says how many pages it has").isTrue();
			assertThat(count.group(1)).as(role + " on " + format).isEqualTo("1");
		});
	}

}
