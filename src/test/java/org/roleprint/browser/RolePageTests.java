package org.roleprint.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds the way about a long blueprint: the brief, the parts folded below it and the
 * addresses of lines.
 */
class RolePageTests extends BrowserTest {

	private static final String ROLE = "/roles/engineering-manager";

	@Test
	void answersInOneScreen() {
		Page page = open(ROLE, new NewContextOptions().setViewportSize(1280, 800));
		for (String heading : new String[] { "What defines it", "Decisive skills", "How it is measured" }) {
			assertThat(heading(page, heading)).isInViewport();
		}
		assertThat(page.locator(".line").first()).isHidden();
	}

	@Test
	void isAtMostThreeScreensHighOnDesktopAndSixOnPhone() {
		Page wide = open(ROLE, new NewContextOptions().setViewportSize(1280, 800));
		assertThat(height(wide)).isLessThanOrEqualTo(3 * 800);
		Page narrow = open(ROLE, new NewContextOptions().setViewportSize(360, 740));
		assertThat(height(narrow)).isLessThanOrEqualTo(6 * 740);
	}

	private static int height(Page page) {
		return (Integer) page.evaluate("document.querySelector('main').getBoundingClientRect().height | 0");
	}

	@Test
	void contentsListLeadsToPartAndOpensIt() {
		Page page = open(ROLE);
		contents(page).getByText("On this page").click();
		contents(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Career path")).click();
		assertThat(page).hasURL(Pattern.compile(".*#career-path$"));
		assertThat(heading(page, "Career path")).isInViewport();
		assertThat(fold(page, "career-path")).hasAttribute("open", "");
		assertThat(contents(page).locator("ol [aria-current]")).hasText("Career path");
		assertThat(contents(page).locator("ol")).isHidden();
	}

	@Test
	void barStaysInSightAndSaysWhereTheReaderIs() {
		Page page = open(ROLE);
		Locator place = page.locator("[data-page-bar-place]");
		assertThat(place).hasText("On this page");
		page.mouse().move(700, 400);
		page.mouse().wheel(0, 1400);
		assertThat(place).not().hasText("On this page");
		assertThat(contents(page)).isInViewport();
		assertThat(contents(page).locator(".page-bar-groups [aria-current]")).hasCount(1);
	}

	@Test
	void everyResponsibilityHasAnAddressThatLeadsBackToIt() {
		Page page = open(ROLE);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open all")).click();
		Locator line = page.locator(".line").nth(5);
		line.hover();
		line.locator("a.anchor").click();
		String address = addressOf(page);
		assertThat(address).startsWith(ROLE + "#").isNotEqualTo(ROLE + "#");

		Page shared = open(address);
		assertThat(shared.locator(".line").nth(5)).isInViewport();
		assertThat(fold(shared, "responsibilities")).hasAttribute("open", "");
		assertThat(fold(shared, "skills")).not().hasAttribute("open", "");
	}

	@Test
	void addressAsWikiWritesItLeadsToThePlace() {
		Page page = open(ROLE + "#Delivery_forecast");
		assertThat(page).hasURL(Pattern.compile(".*#delivery-forecast$"));
		assertThat(page.locator("#delivery-forecast")).isInViewport();
	}

	@Test
	void wordsInTheAddressOpenThePartTheyStandIn() {
		Page page = open(ROLE);
		String words = (String) page.evaluate("document.querySelector('.part-fold:has(#kpis) td:last-child').innerText"
				+ " || document.querySelector('.part-fold:has(#kpis) td:last-child').textContent");
		String some = words.strip().split("[.,;:–]")[0];
		page.navigate(ROLE + "#kpis:~:text=" + some.replace(" ", "%20"));
		assertThat(fold(page, "kpis")).hasAttribute("open", "");
	}

	@Test
	void opensAndClosesAllAtOnce() {
		Page page = open(ROLE);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open all")).click();
		assertThat(page.locator(".line").last()).isVisible();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close all")).click();
		assertThat(page.locator(".line").last()).isHidden();
	}

	@Test
	void foldedPartThatAnAddressOpenedCanBeClosedAgain() {
		Page page = open(ROLE + "#skills");
		assertThat(page.locator(".skill-table").first()).isVisible();
		heading(page, "Skills").click();
		assertThat(page.locator(".skill-table").first()).isHidden();
	}

	@Test
	void printsWithEveryPartOpen() {
		Page page = open(ROLE);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".line").last()).isVisible();
		assertThat(page.locator(".kpi-table")).isVisible();
	}

	@Test
	void showsEverythingWithoutScript() {
		Page page = open(ROLE, new NewContextOptions().setJavaScriptEnabled(false));
		assertThat(page.locator(".line").last()).isVisible();
		assertThat(page.getByText("Open all")).isHidden();
	}

	@Test
	void opensTheContentsOnPhone() {
		Page page = openOnPhone(ROLE);
		page.getByText("On this page").tap();
		contents(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Skills")).tap();
		assertThat(page).hasURL(Pattern.compile(".*#skills$"));
		assertThat(heading(page, "Skills")).isInViewport();
	}

	private static Locator contents(Page page) {
		return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("On this page"));
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(2).setExact(true));
	}

	private static Locator fold(Page page, String anchor) {
		return page.locator(".part-fold:has(> summary > [id='" + anchor + "'])");
	}

}
