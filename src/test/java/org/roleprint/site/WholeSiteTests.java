package org.roleprint.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
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

	private Crawl crawl;

	private List<Answer> pages;

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.crawl = new Crawl(port).from("/");
		this.pages = this.crawl.answers()
			.stream()
			.filter((answer) -> answer.isPage() && answer.status() == 200)
			.toList();
	}

	@Test
	void everyAddressAnswersItself() {
		assertThat(this.crawl.answers()).filteredOn((answer) -> answer.status() != wanted(answer))
			.map((answer) -> answer + ", linked from " + this.crawl.linkedFrom(answer.address()))
			.isEmpty();
	}

	/** The resolver's only answer is to lead elsewhere. */
	private static int wanted(Answer answer) {
		return answer.address().startsWith("/to/") ? 302 : 200;
	}

	@ParameterizedTest
	@ValueSource(strings = { "roles", "skills", "kpis" })
	void everyEntryOfTheContentIsReached(String kind) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("content", kind))) {
			assertThat(files).isNotEmpty()
				.map((file) -> "/" + kind + "/" + file.getFileName().toString().replaceAll("\\.md$", ""))
				.allSatisfy((address) -> assertThat(this.crawl.answer(address)).as(address).isPresent());
		}
	}

	@Test
	void everyFragmentStandsOnItsPage() {
		Map<String, Set<String>> anchors = this.pages.stream()
			.collect(Collectors.toMap(Answer::address, Answer::anchors));
		List<String> broken = this.pages.stream()
			.flatMap((page) -> page.links()
				.stream()
				.filter((link) -> link.getRawFragment() != null && !link.getRawFragment().startsWith(":~:"))
				.filter((link) -> this.crawl.addressOf(link)
					.map(anchors::get)
					.stream()
					.anyMatch((there) -> !there.contains(fragment(link))))
				.map((link) -> page.address() + " -> " + link))
			.toList();
		assertThat(broken).isEmpty();
	}

	@Test
	void everyPublishedAddressStandsWhereTheContentCheckSaysItDoes() throws IOException {
		Map<String, Set<String>> anchors = this.pages.stream()
			.collect(Collectors.toMap(Answer::address, Answer::anchors));
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
	void everyPageIsValidHtml() {
		try (HtmlValidator validator = new HtmlValidator()) {
			assertThat(this.pages)
				.flatMap((page) -> validator.problemsOf(page.body())
					.stream()
					.map((problem) -> page.address() + ":" + problem)
					.toList())
				.isEmpty();
		}
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
		assertThat(this.crawl.answers()).filteredOn((answer) -> answer.status() == 200).allSatisfy((answer) -> {
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

	private static String fragment(URI link) {
		String raw = link.getRawFragment();
		int textFragment = raw.indexOf(":~:");
		return URLDecoder.decode((textFragment < 0) ? raw : raw.substring(0, textFragment), StandardCharsets.UTF_8);
	}

}
