package org.roleprint.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Copies links in the markup of a wiki: from a page's menu and from the anchor of a line.
 */
class LinkCopyTests extends BrowserTest {

	private static final String ROLE = "/roles/engineering-manager";

	private static final String LINE = "Delivery forecast";

	private static final String ANCHOR = "#delivery-forecast";

	@Test
	void copiesFromTheMenuOfTheRole() {
		Page page = openWithClipboard(ROLE);
		menu(page).click();
		copy(page, "Markdown").click();
		assertThat(clipboard(page)).isEqualTo("[Engineering Manager](" + page.url() + ")");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copied: link to “Engineering Manager” as Markdown");
		assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Copied Markdown"))).isFocused();
		assertThat(copy(page, "Markdown")).isVisible();
	}

	@Test
	void copiesTheLineThatIsClicked() {
		Page page = unfolded(openWithClipboard(ROLE));
		page.locator("li.line", new Page.LocatorOptions().setHasText(LINE)).hover();
		anchor(page, LINE).click();
		assertThat(dialog(page)).isVisible();
		assertThat(addressOf(page)).isEqualTo(ROLE + ANCHOR);
		copy(page, "HTML").click();
		assertThat(clipboard(page))
			.isEqualTo("<a href=\"" + page.url() + "\">Engineering Manager: Delivery forecast</a>");
		assertThat(dialog(page).getByRole(AriaRole.STATUS))
			.hasText("Copied: link to “Engineering Manager: Delivery forecast” as HTML");
		dialog(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close")).click();
		assertThat(dialog(page)).isHidden();
		assertThat(anchor(page, LINE)).isFocused();
	}

	@Test
	void copiesTheLineByKeyboard() {
		Page page = unfolded(openWithClipboard(ROLE));
		anchor(page, LINE).focus();
		page.keyboard().press("Enter");
		assertThat(copy(page, "Plain address")).isFocused();
		page.keyboard().press("Tab");
		page.keyboard().press("Tab");
		assertThat(copy(page, "Markdown")).isFocused();
		page.keyboard().press("Space");
		assertThat(dialog(page).getByRole(AriaRole.STATUS)).containsText("as Markdown");
		assertThat(clipboard(page)).isEqualTo("[Engineering Manager: Delivery forecast](" + page.url() + ")");
		page.keyboard().press("Escape");
		assertThat(dialog(page)).isHidden();
		assertThat(anchor(page, LINE)).isFocused();
	}

	@Test
	void offersEveryKindOfPart() {
		Page page = unfolded(openWithClipboard(ROLE));
		for (String part : List.of("Mission", "Responsibilities", "People and teams", "Skills",
				"Coaching and mentoring", "KPIs", "Delivery predictability", "Career path",
				"Senior Engineering Manager")) {
			anchor(page, part).focus();
			page.keyboard().press("Enter");
			copy(page, "Plain address").click();
			assertThat(clipboard(page)).as(part).isEqualTo(page.url()).asString().contains("#");
			page.keyboard().press("Escape");
		}
	}

	@Test
	void closesByClickBesideIt() {
		Page page = unfolded(open(ROLE));
		anchor(page, LINE).click();
		assertThat(dialog(page)).isVisible();
		page.mouse().click(5, 5);
		assertThat(dialog(page)).isHidden();
		assertThat(anchor(page, LINE)).isFocused();
	}

	@Test
	void asksForTheTextsOnce() {
		Page page = unfolded(open(ROLE));
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> {
			if (request.url().endsWith("/links")) {
				asked.add(request.url());
			}
		});
		for (String part : List.of(LINE, "Skills")) {
			anchor(page, part).focus();
			page.keyboard().press("Enter");
			assertThat(dialog(page)).hasAccessibleName("Link to “" + part + "”");
			page.keyboard().press("Escape");
		}
		assertThat(asked).containsExactly(page.url().replaceFirst("#.*", "") + "/links");
	}

	@Test
	void followsTheAnchorWhenTheTextsAreMissing() {
		Page page = unfolded(open(ROLE));
		page.route("**/links", Route::abort);
		List<String> failed = new ArrayList<>();
		page.onRequestFailed((request) -> failed.add(request.url()));
		anchor(page, LINE).click();
		page.waitForCondition(() -> !failed.isEmpty());
		assertThat(addressOf(page)).isEqualTo(ROLE + ANCHOR);
		assertThat(dialog(page)).isHidden();
		page.unroute("**/links");
		anchor(page, LINE).click();
		assertThat(dialog(page)).isVisible();
	}

	@Test
	void leavesClicksForNewTabsToTheBrowser() {
		Page page = unfolded(open(ROLE));
		Page tab = page.context()
			.waitForPage(() -> anchor(page, LINE)
				.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));
		assertThat(addressOf(tab)).isEqualTo(ROLE + ANCHOR);
		assertThat(dialog(page)).isHidden();
	}

	@Test
	void copiesTheSelectionWithoutClipboard() {
		Page page = openWithoutClipboard(ROLE);
		menu(page).click();
		copy(page, "Confluence, Jira").click();
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Copied");
		Locator box = page.getByLabel("Search responsibilities");
		box.focus();
		page.keyboard().press("Control+V");
		assertThat(box).hasValue("[Engineering Manager|" + page.url() + "]");
	}

	@Test
	void selectsTheTextWhenNothingCanCopy() {
		Page page = openWithoutClipboard(ROLE);
		page.evaluate("document.execCommand = () => false");
		menu(page).click();
		copy(page, "Slack").click();
		Locator field = page.getByLabel("Slack");
		assertThat(field).isFocused();
		assertThat(page.evaluate("getSelection().toString()")).isEqualTo(field.inputValue());
		assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ctrl+C Slack"))).isVisible();
		assertThat(page.getByRole(AriaRole.STATUS))
			.hasText("Press Ctrl+C to copy: link to “Engineering Manager” as Slack");
	}

	@ParameterizedTest
	@CsvSource({ "/compare?role=director-of-sre&role=head-of-devops, Director of SRE and Head of DevOps compared",
			"/skills/incident-management, Incident management", "/kpis/slo-attainment, SLO attainment" })
	void copiesFromTheMenuOfOtherPages(String path, String title) {
		Page page = openWithClipboard(path);
		menu(page).click();
		copy(page, "Markdown").click();
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Copied");
		assertThat(clipboard(page)).isEqualTo("[" + title + "](" + page.url() + ")");
	}

	@Test
	void showsTextsToSelectWithoutScript() {
		Page page = open(ROLE, new NewContextOptions().setJavaScriptEnabled(false));
		String address = page.url();
		menu(page).click();
		page.getByText("Links to this page and to every part of it").click();
		Locator whole = page.getByLabel("Markdown").first();
		assertThat(whole).isVisible();
		assertThat(whole).hasValue("[Engineering Manager](" + address + ")");
		assertThat(whole).not().isEditable();
		page.locator(ANCHOR + " > summary").click();
		Locator text = page.locator(ANCHOR).getByLabel("MediaWiki", new Locator.GetByLabelOptions().setExact(true));
		assertThat(text)
			.hasValue("[" + page.url().replace("/links", ANCHOR) + " Engineering Manager: Delivery forecast]");
		assertThat(text).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { LINE, "Coaching and mentoring", "Delivery predictability", "Career path" })
	void fitsOnTheNarrowestPhone(String part) {
		Page page = unfolded(
				open(ROLE, new NewContextOptions().setViewportSize(320, 640).setHasTouch(true).setIsMobile(true)));
		anchor(page, part).tap();
		assertThat(dialog(page)).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.99));
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
		// Every button can be reached with a finger, once the dialog stands where the
		// page came to rest.
		page.waitForFunction("""
				() => [...document.querySelectorAll('dialog button')].every((button) => {
					const box = button.getBoundingClientRect();
					return box.left >= 0 && box.right <= 320 && box.width >= 24 && box.height >= 24;
				})""");
	}

	@Test
	void axeFindsNoBarrierInMenuAndDialog() {
		Page page = unfolded(open(ROLE));
		menu(page).click();
		assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
		anchor(page, LINE).click();
		assertThat(dialog(page)).isVisible();
		assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
	}

	/** What is folded has no anchor in sight. */
	private static Page unfolded(Page page) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Open all")).click();
		return page;
	}

	private Page openWithClipboard(String path) {
		return open(path, new NewContextOptions().setViewportSize(DESKTOP[0], DESKTOP[1])
			.setPermissions(List.of("clipboard-read", "clipboard-write")));
	}

	/** As on plain http: browsers hide the clipboard there. */
	private Page openWithoutClipboard(String path) {
		Page page = open(path);
		page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
		return page;
	}

	private static Locator menu(Page page) {
		return page.locator("main summary").getByText("Link", new Locator.GetByTextOptions().setExact(true));
	}

	private static Locator copy(Page page, String form) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Copy " + form).setExact(true));
	}

	private static Locator anchor(Page page, String part) {
		return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Link to “" + part + "”"));
	}

	private static Locator dialog(Page page) {
		return page.getByRole(AriaRole.DIALOG);
	}

	private static Object clipboard(Page page) {
		return page.evaluate("navigator.clipboard.readText()");
	}

}
