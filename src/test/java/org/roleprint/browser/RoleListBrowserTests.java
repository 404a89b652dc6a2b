package org.roleprint.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finding a role in the list, with script and without.
 */
class RoleListBrowserTests extends BrowserTest {

	private static final Pattern FILTERED = Pattern.compile(".*/roles\\?family=data&level=head$");

	private static final Pattern DATA = Pattern.compile("^Data \\d");

	private static final Pattern HEAD = Pattern.compile("^Head \\d");

	private static final Pattern FINOPS = Pattern.compile("^FinOps \\d");

	@Test
	void findsRoleFromTheFrontPage() {
		Page page = open("/");
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Roles").setExact(true)).click();
		choice(page, DATA).check();
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Head of Data Engineering").setExact(true))
			.click();
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
			.hasText("Head of Data Engineering");
	}

	@Test
	void swapsResultsInPlaceAndKeepsAddressToShare() {
		Page page = open("/roles");
		page.evaluate("window.sameDocument = true");
		choice(page, DATA).check();
		choice(page, HEAD).check();
		assertThat(page).hasURL(FILTERED);
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\s*1 of \\d+ roles"));
		assertThat(cards(page)).hasCount(1);
		assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);

		Page shared = open(addressOf(page));
		assertThat(choice(shared, DATA)).isChecked();
		assertThat(cards(shared)).hasCount(1);
	}

	@Test
	void keepsFocusAndOpenGroupsWhileResultsSwap() {
		Page page = open("/roles");
		page.locator("summary").getByText("Skill", new Locator.GetByTextOptions().setExact(true)).click();
		choice(page, FINOPS).press("Space");
		assertThat(page).hasURL(Pattern.compile(".*skill=finops.*"));
		assertThat(choice(page, FINOPS)).isFocused();
		choice(page, DATA).press("Space");
		assertThat(page).hasURL(Pattern.compile(".*family=data.*"));
		assertThat(choice(page, FINOPS)).isVisible();
	}

	@Test
	void goesBackToTheListAsItWas() {
		Page page = open("/roles");
		choice(page, DATA).check();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\s*\\d of \\d+ roles"));
		page.goBack();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\s*\\d+ roles\\s*$"));
		assertThat(choice(page, DATA)).not().isChecked();
	}

	@Test
	void filtersWithoutScript() {
		Page page = open("/roles",
				new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(DESKTOP[0], DESKTOP[1]));
		choice(page, DATA).check();
		choice(page, HEAD).check();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show results")).click();
		assertThat(page).hasURL(Pattern.compile(".*/roles\\?find=&family=data&level=head$"));
		assertThat(cards(page)).hasCount(1);
		page.getByText("Clear all filters").click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\s*\\d+ roles\\s*$"));
	}

	@Test
	void foldsFiltersOnPhoneAndAgainOnceResultsAreWanted() {
		Page page = openOnPhone("/roles");
		assertThat(choice(page, DATA)).isHidden();
		page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
		choice(page, DATA).check();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\s*\\d of \\d+ roles"));
		assertThat(choice(page, DATA)).isVisible();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show results")).click();
		assertThat(choice(page, DATA)).isHidden();
	}

	private static Locator choice(Page page, Pattern name) {
		return page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(name).setIncludeHidden(true));
	}

	private static Locator cards(Page page) {
		return page.locator(".rows tbody tr");
	}

}
