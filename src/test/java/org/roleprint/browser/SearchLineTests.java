package org.roleprint.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a question to the very line that answers it, and back.
 */
class SearchLineTests extends BrowserTest {

	private static final String QUERY = "/search?q=who%20owns%20error%20budgets%3F";

	private static final String LINE = "error-budget-policy";

	/** The colour of marks in the light theme. */
	private static final int MARK = 0xfff1b8;

	/** More stops than any page has. */
	private static final int MOST_STOPS = 400;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void leadsToTheVeryLineAndBack(boolean script) {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(script).setViewportSize(1280, 800));
		Locator box = page.getByRole(AriaRole.MAIN).locator("input[type=search]");
		box.fill("who owns error budgets?");
		box.press("Enter");
		String found = page.getByRole(AriaRole.STATUS).textContent();
		hit(page).click();
		assertThat(page).hasURL(Pattern.compile(".*/roles/director-of-site-reliability-engineering#" + LINE + "$"));
		assertThat(page.locator("#" + LINE)).isInViewport();
		page.goBack();
		assertThat(page.locator("#q")).hasValue("who owns error budgets?");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(found);
		assertThat(hit(page)).isVisible();
	}

	@Test
	void highlightsTheLine() {
		Page page = open(QUERY);
		hit(page).click();
		Locator line = page.locator("#" + LINE);
		assertThat(line).isInViewport();
		String other = (String) page.locator(".line:not(#" + LINE + ")")
			.first()
			.evaluate("(line) => getComputedStyle(line).backgroundColor");
		assertThat(line.evaluate("(line) => getComputedStyle(line).backgroundColor")).as("it stands out")
			.isNotEqualTo(other);
	}

	@Test
	void marksTheWordsOnTheRolesPage() throws IOException {
		Page page = open(QUERY);
		hit(page).click();
		Locator line = page.locator("#" + LINE);
		assertThat(line).isInViewport();
		assertThat(pixels(line, MARK)).as("marked").isGreaterThan(100);
		page.navigate("/roles/director-of-site-reliability-engineering#reliability-budget");
		page.reload();
		assertThat(pixels(line, MARK)).as("without the words in the address").isZero();
	}

	@Test
	void opensFurtherLinesOfARoleInPlace() {
		Page page = open("/search?q=incident");
		Locator more = page.getByText(Pattern.compile("^\\d+ more in this role")).first();
		Locator role = page.getByRole(AriaRole.ARTICLE)
			.filter(new Locator.FilterOptions().setHas(page.getByText(Pattern.compile("^\\d+ more in this role"))))
			.first();
		Locator further = role.locator("details .hit-lines li");
		assertThat(further.first()).isHidden();
		more.click();
		assertThat(further.first()).isVisible();
		assertThat(role.locator("details summary")).hasText(Pattern.compile("^" + further.count() + " more"));
		assertThat(addressOf(page)).isEqualTo("/search?q=incident");
	}

	@Test
	void saysWhatItCorrectedAndSearchesForWhatWasTypedOnRequest() {
		Page page = open("/search?q=incidnt%20comand");
		assertThat(page.getByRole(AriaRole.MAIN)).containsText("Showing results for incident command.");
		assertThat(page.locator("#q")).hasValue("incidnt comand");
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Search instead for what you typed")).click();
		assertThat(page).hasURL(Pattern.compile(".*exact=true$"));
		assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Showing results for");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("Nothing found");
	}

	@Test
	void needsNothingButTheKeyboard() {
		Page page = open("/search");
		tabTo(page, "#q");
		page.keyboard().type("error budgets");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("\\d+ responsibilities.*"));
		tabTo(page, "article .hit-lines a");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/roles/.*#.*"));
		assertThat(page.locator(":target").first()).isInViewport();
		page.navigate("/search?q=incident");
		tabTo(page, "article details summary");
		page.keyboard().press("Enter");
		assertThat(page.locator("article details[open] .hit-lines a").first()).isVisible();
	}

	@Test
	void leadsToTheLineOnAPhone() {
		Page page = openOnPhone("/");
		Locator box = page.getByRole(AriaRole.MAIN).locator("input[type=search]");
		box.fill("error budgets");
		page.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Search"))
			.first()
			.tap();
		assertThat(page.getByRole(AriaRole.STATUS)).isInViewport();
		hit(page).tap();
		assertThat(page.locator("#" + LINE)).isInViewport();
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE[0]);
	}

	@Test
	void offersExamplesWhereNothingIsFound() {
		Page page = open("/search?q=xyzzy");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("Nothing found");
		page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("For example"))
			.getByRole(AriaRole.LINK)
			.first()
			.click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("\\d+ responsibilit.*"));
	}

	private static Locator hit(Page page) {
		return page.getByRole(AriaRole.ARTICLE)
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Error budget policy").setExact(true))
			.first();
	}

	private static long pixels(Locator place, int colour) throws IOException {
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(place.screenshot()));
		int[] all = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		return IntStream.of(all).filter((pixel) -> (pixel & 0xffffff) == colour).count();
	}

	private static void tabTo(Page page, String selector) {
		for (int stop = 0; stop < MOST_STOPS; stop++) {
			page.keyboard().press("Tab");
			if ((Boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
				return;
			}
		}
		throw new AssertionError("Not reached with the tabulator: " + selector);
	}

}
