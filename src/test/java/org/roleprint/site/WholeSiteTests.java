package org.roleprint.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roleprint.RunningSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Crawls the whole site with its real content, once, and looks at every answer.
 */
@RunningSite
@TestInstance(Lifecycle.PER_CLASS)
class WholeSiteTests {

	private CrawledSite site;

	private List<Answer> pages;

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.site = CrawledSite.at(port);
		this.pages = this.site.pages();
	}

	@Test
	void everyAddressAnswersItself() {
		assertThat(this.site.wrongAnswers()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "roles", "skills", "kpis" })
	void everyEntryOfTheContentIsReached(String kind) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("content", kind))) {
			assertThat(files).isNotEmpty()
				.map((file) -> "/" + kind + "/" + file.getFileName().toString().replaceAll("\\.md$", ""))
				.allSatisfy((address) -> assertThat(this.site.crawl().answer(address)).as(address).isPresent());
		}
	}

	@Test
	void everyFragmentStandsOnItsPage() {
		assertThat(this.site.brokenFragments()).isEmpty();
	}

	@Test
	void everyPageLinksTheSheetsOfWhatItShows() {
		assertThat(this.site.unstyled()).isEmpty();
	}

	@Test
	void everyPublishedAddressStandsWhereTheContentCheckSaysItDoes() throws IOException {
		Map<String, Set<String>> anchors = this.site.anchors();
		assertThat(published()).hasSizeGreaterThan(3000).filteredOn((address) -> {
			String[] parts = address.split("#");
			Set<String> there = anchors.get(parts[0]);
			return there == null || parts.length > 1 && !there.contains(parts[1]);
		}).isEmpty();
	}

	@Test
	void everyPlaceThatPageOffersToLinkIsPublished() throws IOException {
		List<String> offered = this.pages.stream()
			.filter((page) -> !page.address().contains("?"))
			.flatMap((page) -> page.document()
				.select("main a.anchor[href^=#], .contents a[href^=#]")
				.stream()
				.map((link) -> page.address() + link.attr("href")))
			.distinct()
			.toList();
		assertThat(offered).hasSizeGreaterThan(2000).isSubsetOf(published());
	}

	private static Set<String> published() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("content/permalinks.txt"))) {
			return lines.filter((line) -> line.startsWith("/") && !line.contains("->") && !line.contains(" = "))
				.collect(Collectors.toSet());
		}
	}

	@Test
	void pagesOfEveryKindAreValidHtml() {
		assertThat(this.site.invalidHtml(20)).isEmpty();
	}

	@Test
	@Tag("slow")
	void everyPageIsValidHtml() {
		assertThat(this.site.invalidHtml(Integer.MAX_VALUE)).isEmpty();
	}

	@Test
	void everyPageHasOneTitleThatIsItsOwn() {
		assertThat(this.pages)
			.allSatisfy((page) -> assertThat(page.document().select("h1")).as(page.address()).hasSize(1));
		assertThat(this.pages).filteredOn((page) -> !page.address().contains("?"))
			.map((page) -> page.document().title())
			.doesNotHaveDuplicates();
	}

	@Test
	void noPageShowsWhatATemplateLeftBehind() {
		assertThat(this.pages).allSatisfy((page) -> {
			assertThat(page.words()).as(page.address()).doesNotContain("${", "[[${", "??", " th:", "Optional[");
			assertThat(page.document().select(":matchesOwn(^null$)")).as(page.address()).isEmpty();
		});
	}

	@Test
	void everyAnswerIsGuarded() {
		assertThat(this.site.answers()).filteredOn((answer) -> answer.status() == 200).allSatisfy((answer) -> {
			assertThat(answer.header("X-Content-Type-Options")).as(answer.address()).isEqualTo("nosniff");
			assertThat(answer.header("ETag")).as(answer.address()).isNotEmpty();
		});
		assertThat(this.pages)
			.allSatisfy((page) -> assertThat(page.header("Content-Security-Policy")).as(page.address())
				.contains("object-src 'none'")
				.doesNotContain("unsafe"));
	}

	@Test
	void everyPageTellsItsHeadWithin32Kilobytes() {
		assertThat(this.pages).allSatisfy((page) -> {
			int head = page.body().substring(0, page.body().indexOf("</head>")).getBytes(StandardCharsets.UTF_8).length;
			assertThat(head).as(page.address()).isLessThan(32 * 1024);
			assertThat(page.document().select("meta[name=description]").attr("content")).as(page.address())
				.isNotBlank();
			assertThat(page.document().select("link[rel=canonical]")).as(page.address()).hasSize(1);
		});
	}

}
