package org.roleprint.browser;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Narrowing the results of a search.
 */
class SearchFacetTests extends BrowserTest {

	private static final String QUERY = "/search?q=incident";

	private static final Pattern RELIABILITY = Pattern.compile("^Reliability \\d");

	private static final Pattern CLOUD = Pattern.compile("^Cloud and infrastructure \\d|^Cloud \\d");

	@Test
	void keepsTheCountsOfAGroupWhileChoosingInIt() {
		Page page = open(QUERY);
		Map<String, String> families = counts(page, "family");
		Map<String, String> levels = counts(page, "level");
		page.evaluate("window.stayed = true");
		choice(page, RELIABILITY).check();
		assertThat(page).hasURL(Pattern.compile(".*q=incident&family=reliability$"));
		int one = articles(page);
		assertThat(counts(page, "family")).isEqualTo(families);
		assertThat(counts(page, "level")).isNotEqualTo(levels);
		choice(page, CLOUD).check();
		assertThat(page).hasURL(Pattern.compile(".*family=(reliability&family=cloud|cloud&family=reliability)$"));
		assertThat(counts(page, "family")).isEqualTo(families);
		assertThat(articles(page)).as("either family").isGreaterThan(one);
		assertThat(page.evaluate("window.stayed")).as("the page was not loaded anew").isEqualTo(true);
	}

	@Test
	void goesBackThroughTheChoices() {
		Page page = open(QUERY);
		String all = status(page).textContent();
		choice(page, RELIABILITY).check();
		assertThat(page).hasURL(Pattern.compile(".*family=reliability$"));
		assertThat(status(page)).not().hasText(all);
		String one = status(page).textContent();
		choice(page, CLOUD).check();
		assertThat(status(page)).not().hasText(one);
		page.goBack();
		assertThat(status(page)).hasText(one);
		assertThat(choice(page, RELIABILITY)).isChecked();
		assertThat(choice(page, CLOUD)).not().isChecked();
		page.goBack();
		assertThat(status(page)).hasText(all);
		assertThat(choice(page, RELIABILITY)).not().isChecked();
		assertThat(page.locator("#q")).hasValue("incident");
	}

	@Test
	void showsTheSameToWhomeverTheAddressIsSent() {
		Page page = open(QUERY);
		choice(page, RELIABILITY).check();
		assertThat(page).hasURL(Pattern.compile(".*family=reliability$"));
		Page other = open(addressOf(page));
		assertThat(status(other)).hasText(status(page).textContent());
		assertThat(choice(other, RELIABILITY)).isChecked();
		other.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Remove the filter Family: Reliability")).click();
		assertThat(choice(other, RELIABILITY)).not().isChecked();
	}

	@Test
	void filtersWithoutScript() {
		Page page = open(QUERY,
				new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(DESKTOP[0], DESKTOP[1]));
		String all = status(page).textContent();
		choice(page, RELIABILITY).check();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show results")).click();
		assertThat(page).hasURL(Pattern.compile(".*q=incident&family=reliability$"));
		assertThat(status(page)).not().hasText(all);
		assertThat(page.locator("#q")).hasValue("incident");
	}

	@Test
	void foldsFiltersAwayOnAPhone() {
		Page page = openOnPhone(QUERY);
		String all = status(page).textContent();
		assertThat(choice(page, RELIABILITY)).isHidden();
		page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).tap();
		choice(page, RELIABILITY).check();
		assertThat(status(page)).not().hasText(all);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show results")).tap();
		assertThat(choice(page, RELIABILITY)).isHidden();
		assertThat(page.getByRole(AriaRole.ARTICLE).first()).isVisible();
	}

	private static Locator choice(Page page, Pattern name) {
		return page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(name).setIncludeHidden(true));
	}

	private static Map<String, String> counts(Page page, String group) {
		List<Locator> labels = page.locator("label:has(input[name=" + group + "])").all();
		return labels.stream()
			.collect(Collectors.toMap((label) -> label.locator("input").getAttribute("value"), Locator::textContent));
	}

	private static int articles(Page page) {
		return page.getByRole(AriaRole.ARTICLE).count();
	}

	private static Locator status(Page page) {
		return page.getByRole(AriaRole.STATUS);
	}

}
