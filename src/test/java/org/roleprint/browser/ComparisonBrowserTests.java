package org.roleprint.browser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Collects roles on lists, compares them and hands the comparison on.
 */
class ComparisonBrowserTests extends BrowserTest {

	private static final String FOUR = "role=director-of-site-reliability-engineering&role=head-of-devops"
			+ "&role=global-head-of-cloud-engineering&role=director-of-machine-learning-engineering";

	/** Names what has the focus where something sticky lies over it, else nothing. */
	private static final String HIDDEN_FOCUS = """
			(sticky) => {
				const focused = document.activeElement;
				const cover = document.querySelector(sticky).getBoundingClientRect();
				const box = focused.getBoundingClientRect();
				const inside = focused.closest(sticky) !== null || focused === document.body;
				return !inside && box.top < cover.bottom - 1 && box.bottom > cover.top + 1 && box.right > cover.left
					&& box.left < cover.right ? focused.outerHTML.slice(0, 120) : '';
			}""";

	@Test
	void collectsFromTheListOfRolesAndHandsTheComparisonOn() {
		Page page = withLibrary(open("/roles?size=100"));
		page.evaluate("window.stayed = true");
		link(page, "Add to comparison Head of DevOps").click();
		assertThat(link(page, "Remove from comparison Head of DevOps").last()).isFocused();
		assertThat(page.locator("#tray-said")).hasText("To compare: Head of DevOps.");
		assertThat(page).hasURL(Pattern.compile(".*/roles\\?size=100&compare=head-of-devops$"));
		page.getByLabel(Pattern.compile("^\\s*Data \\d+\\s*$")).check();
		assertThat(page).hasURL(Pattern.compile(".*/roles\\?family=data&size=100&compare=head-of-devops$"));
		link(page, "Add to comparison Head of Data Engineering").click();
		assertThat(page.evaluate("window.stayed")).as("the page was not loaded anew").isEqualTo(true);
		link(page, "Compare 2 roles").click();
		assertThat(page).hasURL(Pattern.compile(".*/compare\\?role=head-of-devops&role=head-of-data-engineering$"));

		Page shared = open(addressOf(page));
		assertThat(columns(shared)).containsExactly("Head of DevOps", "Head of Data Engineering")
			.isEqualTo(columns(page));
	}

	@Test
	void collectsFromSearchAndKeepsThemForTheNextQuery() {
		Page page = open("/search?q=error+budget");
		Locator add = page.locator(".role-hits .compare-toggle").first();
		String first = add.textContent().replace("Add to comparison ", "");
		add.click();
		assertThat(region(page)).containsText(first);
		page.locator("#q").fill("hiring");
		assertThat(page.locator("#search-title")).containsText("hiring");
		assertThat(region(page)).containsText(first);
		Locator next = page.locator(".role-hits .compare-toggle:not(.is-on)").first();
		String second = next.textContent().replace("Add to comparison ", "");
		next.click();
		link(page, "Compare 2 roles").click();
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
			.hasText(first + " or " + second + "?");
		assertThat(columns(page)).containsExactly(first, second);
	}

	@Test
	void collectsWithoutScript() {
		Page page = open("/skills/incident-management", new NewContextOptions().setJavaScriptEnabled(false));
		link(page, "Add to comparison Director of SRE").click();
		region(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Roles").setExact(true)).click();
		page.navigate(page.url() + "&level=head&level=director");
		link(page, "Add to comparison Head of DevOps").click();
		link(page, "Add to comparison Director of Platform Engineering").click();
		link(page, "Remove from comparison Director of SRE").first().click();
		link(page, "Compare 2 roles").click();
		assertThat(columns(page)).containsExactly("Head of DevOps", "Director of Platform Engineering");
	}

	@Test
	void keepsTheFocusNearbyWhenRoleLeavesTheTray() {
		Page page = withLibrary(open("/kpis/slo-attainment?compare=director-of-sre&compare=devops-manager"));
		Locator tray = region(page);
		tray.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Remove from comparison DevOps Manager"))
			.press("Enter");
		assertThat(tray).not().containsText("DevOps Manager");
		assertThat(tray).isFocused();
		link(page, "Clear the roles to compare").press("Enter");
		assertThat(tray).hasCount(0);
		assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
		assertThat(addressOf(page)).isEqualTo("/kpis/slo-attainment");
		page.goBack();
		assertThat(tray).containsText("Director of SRE");
	}

	@Test
	void addsRemovesAndSwapsOnTheComparison() {
		Page page = open("/compare?role=head-of-devops&role=director-of-sre");
		page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Another role"))
			.selectOption("cloud-director");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add to comparison")).click();
		assertThat(page).hasURL(Pattern.compile(".*role=cloud-director$"));
		link(page, "Move Cloud Director left").click();
		assertThat(page).hasURL(Pattern.compile(".*role=director-of-sre$"));
		assertThat(columns(page)).containsExactly("Head of DevOps", "Cloud Director", "Director of SRE");
		link(page, "Remove Head of DevOps").last().click();
		assertThat(page).hasURL(Pattern.compile(".*compare\\?role=cloud-director&role=director-of-sre$"));
	}

	@Test
	void comparesTheFirstFourOfMoreAndSaysSo() {
		Page page = open("/compare?" + FOUR + "&role=director-of-sre&role=cloud-director");
		assertThat(columns(page)).hasSize(4);
		assertThat(page.locator(".notice"))
			.hasText("Only four roles fit side by side. Left out: Director of SRE, Cloud Director.");
		assertThat(page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Another role"))).hasCount(0);
	}

	@Test
	void headerOfTheComparisonNeverHidesTheFocus() {
		Page page = open("/compare?" + FOUR, still());
		assertThat(page.locator(".is-long thead th").first()).hasCSS("position", "sticky");
		page.locator(".is-long tbody a").last().focus();
		assertThat(hiddenFocus(page, ".is-long thead th", "Shift+Tab")).isEmpty();
		assertThat(hiddenFocus(page, ".is-long thead th", "Tab")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 768, 1280 })
	void trayStandsAtTheFootOfTheScreenAndNeverHidesTheFocus(int width) {
		Page page = open("/roles?" + FOUR.replace("role=", "compare="), still().setViewportSize(width, 740));
		assertThat(page.evaluate("Math.round(document.querySelector('.tray').getBoundingClientRect().bottom)"))
			.isEqualTo(740);
		page.locator(".rows tbody a").first().focus();
		assertThat(hiddenFocus(page, ".tray", "Tab")).isEmpty();
	}

	@Test
	void twoQuickClicksLoseNothing() {
		Page page = withLibrary(open("/roles?size=100"));
		clickAtOnce(page, "[data-pick='head-of-devops']", "[data-pick='devops-director']",
				"[data-pick='devops-director']");
		assertThat(page).hasURL(Pattern.compile(".*/roles\\?size=100&compare=head-of-devops&compare=devops-director$"));
		assertThat(link(page, "Compare 2 roles")).isVisible();
	}

	@Test
	void filterAndPickInQuickSuccessionLoseNothing() {
		Page page = withLibrary(open("/roles?size=100"));
		clickAtOnce(page, "[data-pick='head-of-devops']", "[name='family'][value='data']");
		assertThat(page).hasURL(Pattern.compile(".*/roles\\?family=data&size=100&compare=head-of-devops$"));
		assertThat(link(page, "Remove from comparison Head of DevOps")).isVisible();
		clickAtOnce(page, "[name='family'][value='cloud']", "[data-pick='head-of-data-engineering']");
		assertThat(page)
			.hasURL(Pattern.compile(".*family=cloud.*&compare=head-of-devops&compare=head-of-data-engineering$"));
	}

	/** A new list answers from the moment it can be seen. */
	@Test
	void clickOnListThatHasJustComeIsNotLost() {
		Page page = withLibrary(open("/roles?size=100"));
		page.evaluate("""
				() => new MutationObserver((changes, observer) => {
					observer.disconnect();
					document.querySelector("[name='family'][value='cloud']").click();
				}).observe(document.querySelector('#list').parentElement, { childList: true })""");
		clickAtOnce(page, "[data-pick='head-of-devops']");
		assertThat(page).hasURL(Pattern.compile(".*/roles\\?family=cloud&size=100&compare=head-of-devops$"));
	}

	@Test
	void quickClicksOnRelatedRolesAddUpToo() {
		Page page = open("/roles/head-of-devops");
		clickAtOnce(page, ".related-roles li:nth-child(1) .compare-toggle",
				".related-roles li:nth-child(2) .compare-toggle");
		assertThat(region(page).getByRole(AriaRole.LISTITEM)).hasCount(2);
	}

	/** The library that swaps lists in place comes when one is near a filter. */
	private static Page withLibrary(Page page) {
		page.locator(".compare-toggle").first().hover();
		page.waitForFunction("() => window.htmx");
		return page;
	}

	/** Clicks before the answer to any of the clicks can have come. */
	private static void clickAtOnce(Page page, String... selectors) {
		page.evaluate("(selectors) => selectors.forEach((selector) => document.querySelector(selector).click())",
				List.of(selectors));
	}

	@Test
	void showsTwoRolesAtATimeOnPhone() {
		Page page = openOnPhone("/compare?" + FOUR);
		Locator names = page.locator(".is-long .compare-title");
		assertThat(names.filter(new Locator.FilterOptions().setVisible(true)))
			.hasText(new String[] { "Director of Site Reliability Engineering", "Head of DevOps" });
		page.getByLabel("Global Head of Cloud Engineering").check();
		assertThat(names.filter(new Locator.FilterOptions().setVisible(true)))
			.hasText(new String[] { "Director of Site Reliability Engineering", "Global Head of Cloud Engineering" });
		assertThat(page.locator(".is-long tbody tr")
			.nth(1)
			.locator("td")
			.filter(new Locator.FilterOptions().setVisible(true))).hasCount(2);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE[0]);
	}

	@Test
	void breaksNoRowNameOnTablet() {
		Page page = open("/compare?" + FOUR + "&show=all", new NewContextOptions().setViewportSize(768, 700));
		assertThat(page.evaluate("""
					() => [...document.querySelectorAll('.compare-table tbody th')]
						.filter((name) => {
					const words = document.createRange();
					words.selectNodeContents(name);
					return new Set([...words.getClientRects()].map((line) => Math.round(line.bottom))).size > 1;
				})
				.map((name) => name.textContent).join('; ')""")).isEqualTo("");
	}

	/** Nothing scrolls smoothly: what is asked next is there already. */
	private static NewContextOptions still() {
		return new NewContextOptions().setViewportSize(DESKTOP[0], DESKTOP[1]).setReducedMotion(ReducedMotion.REDUCE);
	}

	private static List<String> hiddenFocus(Page page, String sticky, String key) {
		return IntStream.range(0, 60).mapToObj((stop) -> {
			page.keyboard().press(key);
			return (String) page.evaluate(HIDDEN_FOCUS, sticky);
		}).filter((hidden) -> !hidden.isEmpty()).toList();
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 768, 800, 992 })
	void comparisonOfFourNeverScrollsSideways(int width) {
		Page page = open("/compare?" + FOUR, new NewContextOptions().setViewportSize(width, 700));
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
	}

	@Test
	void printsNamesAndRowsOnTheFirstSheet() {
		Page page = open("/compare?" + FOUR, new NewContextOptions().setViewportSize(1040, 720));
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("body")).hasCSS("page", "wide");
		assertThat(page.evaluate(
				"""
						() => [...document.querySelectorAll('body *')].filter((part) => getComputedStyle(part).page !== 'auto').length"""))
			.as("parts that begin a sheet of their own")
			.isEqualTo(0);
		assertThat((int) page.evaluate(
				"""
						() => Math.round(document.querySelector('.compare-sharpest tbody tr').getBoundingClientRect().bottom)"""))
			.isLessThan(720);
	}

	@Test
	void printsTheComparisonWithNothingCutOff() {
		Page page = open("/compare?" + FOUR, new NewContextOptions().setViewportSize(1000, 700));
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".compare-picker")).isHidden();
		assertThat(page.locator(".is-long thead")).isVisible();
		assertThat(page.evaluate(
				"""
						() => [...document.querySelectorAll('.compare-table :is(th, td)')]
							.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent.trim()).join('; ')"""))
			.isEqualTo("");
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator region(Page page) {
		return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Roles to compare"));
	}

	private static List<String> columns(Page page) {
		return page.locator(".compare-title").allTextContents();
	}

}
