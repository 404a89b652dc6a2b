package org.roleprint.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds the way about a long blueprint: the list of contents and the addresses of lines.
 */
class RolePageTests extends BrowserTest {

	private static final String ROLE = "/roles/engineering-manager";

	@Test
	void contentsListLeadsToASectionAndMarksIt() {
		Page page = open(ROLE);
		Locator contents = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("On this page"));
		Locator entry = contents.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Career path"));
		entry.click();
		assertThat(page).hasURL(Pattern.compile(".*#career-path$"));
		assertThat(
				page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Career path"))))
			.isInViewport();
		assertThat(contents.locator("[aria-current]")).hasText("Career path");
	}

	@Test
	void contentsListFollowsTheReader() {
		Page page = open(ROLE);
		Locator current = page.locator(".contents [aria-current]");
		assertThat(current).hasCount(1);
		String first = current.textContent();
		page.mouse().move(700, 400);
		page.mouse().wheel(0, 6000);
		assertThat(current).not().hasText(first);
		assertThat(current).hasCount(1);
	}

	@Test
	void everyResponsibilityHasAnAddressThatLeadsBackToIt() {
		Page page = open(ROLE);
		Locator line = page.locator(".line").nth(5);
		line.hover();
		line.locator("a.anchor").click();
		String address = addressOf(page);
		assertThat(address).startsWith(ROLE + "#").isNotEqualTo(ROLE + "#");

		Page shared = open(address);
		assertThat(shared.locator(".line").nth(5)).isInViewport();
	}

	@Test
	void opensTheContentsOnAPhone() {
		Page page = openOnPhone(ROLE);
		page.getByText("On this page").tap();
		page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("On this page"))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Skills"))
			.tap();
		assertThat(page).hasURL(Pattern.compile(".*#skills$"));
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Skills"))))
			.isInViewport();
	}

}
