package org.roleprint.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A role's card in the page of another site, by the markup that oEmbed gives.
 */
class EmbedFrameTests extends BrowserTest {

	private static final String ROLE = "/roles/director-of-site-reliability-engineering";

	private static final String TITLE = "Director of Site Reliability Engineering";

	/** One card of so many is looked at every day. */
	private static final int SAMPLED = 12;

	private final Wiki wiki = new Wiki();

	@LocalServerPort
	private int port;

	@AfterEach
	void closeWiki() {
		this.wiki.close();
	}

	@Test
	void anySiteMayShowTheCard() throws Exception {
		Page page = open(this.wiki.with(oEmbed(ROLE, "").get("html").asString()));
		FrameLocator card = page.frameLocator("iframe[title='" + TITLE + "']");
		assertThat(card.getByRole(AriaRole.HEADING)).hasText(TITLE);
		assertThat(card.getByText("KPIs")).isVisible();
		assertThat(card.locator("script, [style], [onclick]")).hasCount(0);
	}

	@Test
	void cardLeadsToTheRoleInTheWholeWindow() throws Exception {
		Page page = open(this.wiki.with(oEmbed(ROLE, "").get("html").asString()));
		page.frameLocator("iframe").getByRole(AriaRole.LINK).click();
		assertThat(page).hasURL(site() + ROLE);
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(TITLE);
	}

	@Test
	void cardIsWholeWithoutScript() throws Exception {
		Page page = open(this.wiki.with(oEmbed(ROLE, "").get("html").asString()),
				new NewContextOptions().setJavaScriptEnabled(false));
		assertThat(page.frameLocator("iframe").getByRole(AriaRole.HEADING)).hasText(TITLE);
	}

	@Test
	void cardFollowsLightAndDark() throws Exception {
		String address = this.wiki
			.with("<style>:root { color-scheme: light dark }</style>" + oEmbed(ROLE, "").get("html").asString());
		assertThat(paper(address, ColorScheme.LIGHT)).isEqualTo("rgb(255, 255, 255)");
		assertThat(paper(address, ColorScheme.DARK)).isEqualTo("rgb(15, 28, 49)");
	}

	private String paper(String address, ColorScheme scheme) {
		Page page = open(address, new NewContextOptions().setColorScheme(scheme));
		Locator card = page.frameLocator("iframe").getByRole(AriaRole.MAIN);
		return (String) card.evaluate("(element) => getComputedStyle(element).backgroundColor");
	}

	@ParameterizedTest
	@ValueSource(ints = { 300, 480, 800 })
	void frameStaysInsideTheRoomThereIs(int maxWidth) throws Exception {
		JsonNode answer = oEmbed(ROLE, "&maxwidth=" + maxWidth + "&maxheight=300");
		Page page = open(this.wiki.with(answer.get("html").asString()));
		BoundingBox frame = page.locator("iframe").boundingBox();
		assertThat(frame.width).isEqualTo(answer.get("width").asDouble()).isLessThanOrEqualTo(maxWidth);
		assertThat(frame.height).isEqualTo(answer.get("height").asDouble()).isLessThanOrEqualTo(300);
	}

	@ParameterizedTest
	@ValueSource(ints = { 300, 480, 800 })
	void cardsFitTheirFrames(int maxWidth) throws Exception {
		List<String> cards = cards();
		assertThat(tooLarge(maxWidth,
				IntStream.range(0, cards.size() / SAMPLED).map((i) -> i * SAMPLED).mapToObj(cards::get)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 300, 480, 800 })
	@Tag("slow")
	void everyCardFitsItsFrame(int maxWidth) throws Exception {
		assertThat(tooLarge(maxWidth, cards().stream())).isEmpty();
	}

	private List<String> tooLarge(int maxWidth, Stream<String> cards) throws Exception {
		JsonNode answer = oEmbed(ROLE, "&maxwidth=" + maxWidth);
		Page page = open("/embed" + ROLE,
				new NewContextOptions().setViewportSize(answer.get("width").asInt(), answer.get("height").asInt()));
		return cards.filter((card) -> {
			page.navigate("/embed" + card);
			return !Boolean.TRUE.equals(page.evaluate("""
					() => {
						const root = document.documentElement;
						const excerpt = document.querySelector('.excerpt');
						return root.scrollHeight <= innerHeight && root.scrollWidth <= innerWidth
							&& excerpt.clientHeight > 0 && excerpt.getClientRects().length === 1;
					}"""));
		}).toList();
	}

	private static List<String> cards() throws IOException {
		List<String> cards = Stream.of(entries("roles"), entries("skills"), entries("kpis"), places(ROLE))
			.flatMap(List::stream)
			.sorted()
			.toList();
		assertThat(cards).hasSizeGreaterThanOrEqualTo(300);
		return cards;
	}

	private static List<String> entries(String kind) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("content", kind))) {
			return files.map((file) -> "/" + kind + "/" + file.getFileName().toString().replace(".md", "")).toList();
		}
	}

	/** Every place of a page that says something by itself. */
	private static List<String> places(String page) throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("content/permalinks.txt"))) {
			return lines.filter((line) -> line.startsWith(page + "#") && !line.contains("->"))
				.map((line) -> line.replace('#', '/'))
				.filter((path) -> !path
					.matches(".*/(responsibilities|skills|kpis|career-path|related|summary|differs|changes)"))
				.toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ROLE, "/", "/search?q=embed", "/about/linking" })
	void noSiteMayShowAnyOtherPage(String path, Browser browser) {
		String address = this.wiki.with("<iframe src=\"" + site() + path + "\"></iframe>");
		assertThat(isShown(browser, address)).isFalse();
	}

	/**
	 * Whether the only frame of a page shows one of our pages. Refusals are errors in the
	 * console, which the windows of the other tests must not have.
	 */
	static boolean isShown(Browser browser, String address) {
		try (BrowserContext window = browser.newContext()) {
			Page page = window.newPage();
			List<String> refusals = new ArrayList<>();
			page.onConsoleMessage((message) -> {
				if (message.text().contains("frame-ancestors")) {
					refusals.add(message.text());
				}
			});
			page.navigate(address);
			Locator shown = page.frameLocator("iframe").locator("main h1");
			page.waitForCondition(() -> !refusals.isEmpty() || shown.count() > 0);
			return refusals.isEmpty();
		}
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

	private JsonNode oEmbed(String path, String room) throws IOException, InterruptedException {
		URI question = URI.create(site() + "/oembed?format=json&url=" + site() + path + room);
		return JsonMapper.builder()
			.build()
			.readTree(HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString())
				.body());
	}

}
