package org.roleprint.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Goes from the front page to a role and on to what it links, with and without script.
 */
class BrowsingTests extends BrowserTest {

	private static final String ROLE = "Director of Platform Engineering";

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void leadsFromTheFrontPageToARole(boolean script) {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(script));
		page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, exactly(ROLE)).first().click();
		assertThat(heading(page, 1)).hasText(ROLE);
		assertThat(page).hasURL(Pattern.compile(".*/roles/director-of-platform-engineering$"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void leadsFromTheListToARoleAndItsSkill(boolean script) {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(script));
		page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Main"))
			.getByRole(AriaRole.LINK, exactly("Roles"))
			.click();
		assertThat(heading(page, 1)).hasText("Roles");
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(ROLE).setExact(true)).click();
		assertThat(heading(page, 1)).hasText(ROLE);
		page.locator(".brief-rows").first().getByRole(AriaRole.LINK).first().click();
		assertThat(page).hasURL(Pattern.compile(".*/skills/[a-z-]+$"));
		page.goBack();
		assertThat(heading(page, 1)).hasText(ROLE);
	}

	private static Locator.GetByRoleOptions exactly(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

	private static Locator heading(Page page, int level) {
		return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(level));
	}

}
