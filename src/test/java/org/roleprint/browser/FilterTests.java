package org.roleprint.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters the list of roles and shares what it shows.
 */
class FilterTests extends BrowserTest {

	private static final String COUNT = "#list-count";

	/** The count without a filter, such as "40 roles". */
	private static final Pattern ALL = Pattern.compile("^\\s*\\d+ roles\\s*$");

	@Test
	void swapsTheResultsInPlaceAndKeepsTheAddressForSharing() {
		Page page = open("/roles");
		assertThat(page.locator(COUNT)).hasText(ALL);
		page.evaluate("window.stayed = true");
		choice(page, "Reliability").check();
		assertThat(page.locator(COUNT)).not().hasText(ALL);
		choice(page, "Director").check();
		page.waitForURL("**family=reliability&level=director");
		assertThat(page.evaluate("window.stayed")).as("the page was not loaded anew").isEqualTo(true);

		Page shared = open(addressOf(page));
		assertThat(shared.locator(COUNT)).hasText(page.locator(COUNT).textContent());
		assertThat(titles(shared)).containsExactlyElementsOf(titles(page)).isNotEmpty();
		assertThat(choice(shared, "Reliability")).isChecked();
	}

	@Test
	void goesBackToWhatWasShownBefore() {
		Page page = open("/roles");
		choice(page, "Data").check();
		page.waitForURL("**family=data");
		page.goBack();
		assertThat(page.locator(COUNT)).hasText(ALL);
		assertThat(choice(page, "Data")).not().isChecked();
	}

	@Test
	void filtersWithoutScript() {
		Page page = open("/roles",
				new NewContextOptions().setViewportSize(DESKTOP[0], DESKTOP[1]).setJavaScriptEnabled(false));
		Locator fold = page.locator("#filters-fold > summary");
		if (fold.isVisible()) {
			fold.click();
		}
		choice(page, "Data").check();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show results")).click();
		page.waitForURL("**family=data**");
		assertThat(page.locator(COUNT)).not().hasText(ALL);
	}

	@Test
	void takesOneFilterAwayAgain() {
		Page page = open("/roles?family=data&level=director");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove the filter Level: Director")).click();
		assertThat(choice(page, "Data")).isChecked();
		assertThat(choice(page, "Director")).not().isChecked();
		assertThat(addressOf(page)).isEqualTo("/roles?family=data");
	}

	private static Locator choice(Page page, String name) {
		return page.getByLabel(Pattern.compile("^\\s*" + name + " \\d+\\s*$"), new GetByLabelOptions());
	}

	private static List<String> titles(Page page) {
		return page.locator(".rows tbody th > a").allTextContents();
	}

}
