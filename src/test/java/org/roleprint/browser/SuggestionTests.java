package org.roleprint.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list below a search box, its keys, and what it remembers.
 */
class SuggestionTests extends BrowserTest {

	@Test
	void groupsWhatIsMeantAndMarksWhatWasTyped() {
		Page page = open("/");
		box(page).pressSequentially("observ");
		assertThat(list(page)).isVisible();
		assertThat(box(page)).hasAttribute("aria-expanded", "true");
		Locator skills = list(page).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Skills"));
		Locator skill = option(skills, "Observability");
		assertThat(skill).isVisible();
		assertThat(skill.locator("mark")).hasText("Observ");
		assertThat(list(page).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Responsibilities")))
			.isVisible();
	}

	@Test
	void opensTheChosenOneByKeyboard() {
		Page page = open("/");
		box(page).pressSequentially("head of sr");
		assertThat(list(page)).isVisible();
		box(page).press("ArrowDown");
		Locator first = list(page).getByRole(AriaRole.OPTION).first();
		assertThat(first).hasAttribute("aria-selected", "true");
		assertThat(box(page)).hasAttribute("aria-activedescendant", first.getAttribute("id"));
		assertThat(box(page)).isFocused();
		box(page).press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/roles/head-of-sre$"));
	}

	@Test
	void opensALineOnItsRolesPage() {
		Page page = open("/");
		box(page).pressSequentially("error budget pol");
		list(page).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Responsibilities"))
			.getByRole(AriaRole.OPTION)
			.first()
			.click();
		assertThat(page).hasURL(Pattern.compile(".*/roles/[a-z-]+#error-budget-pol[a-z-]*$"));
	}

	@Test
	void goesAroundThroughTheBoxItself() {
		Page page = open("/");
		box(page).pressSequentially("observ");
		assertThat(list(page)).isVisible();
		box(page).press("ArrowUp");
		assertThat(list(page).getByRole(AriaRole.OPTION).last()).hasAttribute("aria-selected", "true");
		box(page).press("ArrowDown");
		assertThat(list(page).locator("[aria-selected]")).hasCount(0);
		box(page).press("Escape");
		assertThat(list(page)).isHidden();
		assertThat(box(page)).hasValue("observ");
		box(page).press("ArrowDown");
		assertThat(list(page)).isVisible();
	}

	@Test
	void searchesForWhatWasTypedWhenNothingIsChosen() {
		Page page = open("/");
		box(page).pressSequentially("observ");
		assertThat(list(page)).isVisible();
		box(page).press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=observ$"));
	}

	@Test
	void coversNoResultsThatFollowWhileOneTypes() {
		Page page = open("/search");
		box(page).pressSequentially("error budget");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("\\d+ responsibilities"));
		assertThat(list(page)).isHidden();
		box(page).press("ArrowDown");
		assertThat(list(page)).isVisible();
	}

	@Test
	void forgivesTypingErrorsAndKnowsOtherNames() {
		Page page = open("/");
		box(page).pressSequentially("obsrvab");
		assertThat(option(list(page), "Observability")).isVisible();
		box(page).fill("k8s");
		assertThat(option(list(page), Pattern.compile("k8s", Pattern.CASE_INSENSITIVE)).first()).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "abort", "500", "nonsense" })
	void leavesThePlainBoxWhenNoAnswerComes(String failure) {
		Page page = open("/");
		box(page).pressSequentially("obse");
		assertThat(list(page)).isVisible();
		page.route("**/api/suggest**", (route) -> fail(route, failure));
		box(page).pressSequentially("rv");
		assertThat(list(page)).isHidden();
		box(page).press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=observ$"));
	}

	private static void fail(Route route, String failure) {
		switch (failure) {
			case "abort" -> route.abort();
			case "500" -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}"));
			default -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("<html>"));
		}
	}

	@Test
	void isAPlainBoxWithoutScript() {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 800));
		assertThat(page.getByRole(AriaRole.COMBOBOX)).hasCount(0);
		assertThat(slashSwitch(page)).isHidden();
		Locator plain = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX);
		plain.fill("observability");
		plain.press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=observability$"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Control+k", "/" })
	void leadsToTheBoxByKey(String key) {
		Page page = open("/roles");
		page.keyboard().press(key);
		assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
		page.keyboard().type("a/b");
		assertThat(page.getByRole(AriaRole.COMBOBOX)).hasValue("a/b");
	}

	@Test
	void leavesTheSlashAloneOnceItIsSwitchedOff() {
		Page page = open("/roles");
		assertThat(slashSwitch(page)).hasAttribute("aria-pressed", "true");
		slashSwitch(page).click();
		assertThat(slashSwitch(page)).hasAttribute("aria-pressed", "false");
		page.reload();
		assertThat(slashSwitch(page)).hasAttribute("aria-pressed", "false");
		page.keyboard().press("/");
		assertThat(page.getByRole(AriaRole.COMBOBOX)).not().isFocused();
		page.keyboard().press("Control+k");
		assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
	}

	@Test
	void offersTheLastFiveSearchesAndForgetsThem() {
		Page page = open("/roles");
		for (String words : List.of("one", "two", "three", "four", "five", "six", "Two")) {
			Locator box = page.getByRole(AriaRole.COMBOBOX);
			box.fill(words);
			box.press("Enter");
			page.waitForURL("**/search?q=" + words);
			page.navigate("/roles");
		}
		page.getByRole(AriaRole.COMBOBOX).focus();
		Locator kept = list(page)
			.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Your last searches"))
			.getByRole(AriaRole.OPTION);
		assertThat(kept).hasText(new String[] { "Two", "six", "five", "four", "three" });
		option(list(page), "Forget these searches").click();
		assertThat(list(page)).isHidden();
		page.reload();
		page.getByRole(AriaRole.COMBOBOX).focus();
		assertThat(list(page)).isHidden();
	}

	@Test
	void worksWhereNothingMayBeStored() {
		Page page = open("/roles");
		page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })");
		page.reload();
		Locator box = page.getByRole(AriaRole.COMBOBOX);
		box.focus();
		box.pressSequentially("observ");
		assertThat(list(page)).isVisible();
		box.press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=observ$"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "error budget", "erorr budgett policy gpu", "on-call rota", "devops manager kpis",
			"head of sre vs director of sre", "chaos engineering" })
	void showsTheFirstLineInTheFirstScreenOfAPhone(String query) {
		Page page = openOnPhone("/search?q=" + query.replace(" ", "%20"));
		double top = page.locator(".hit-lines li").first().boundingBox().y;
		assertThat(top).isLessThan(PHONE[1] - 24);
	}

	private static Locator box(Page page) {
		return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.COMBOBOX);
	}

	/** The one that is open. */
	private static Locator list(Page page) {
		return page.getByRole(AriaRole.LISTBOX, new GetByRoleOptions().setName("Suggestions"));
	}

	private static Locator option(Locator within, String name) {
		return within.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator option(Locator within, Pattern name) {
		return within.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(name));
	}

	private static Locator slashSwitch(Page page) {
		return page.getByRole(AriaRole.BUTTON,
				new GetByRoleOptions().setName("The slash key leads to the search box").setIncludeHidden(true));
	}

}
