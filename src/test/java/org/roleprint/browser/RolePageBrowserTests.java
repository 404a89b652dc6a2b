package org.roleprint.browser;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading a role's page, and the frame around it.
 */
class RolePageBrowserTests extends BrowserTest {

	private static final String ROLE = "/roles/engineering-manager";

	private static final String BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor";

	@Test
	void offersLinkToEveryLineByKeyboard() {
		Page page = open(ROLE + "#responsibilities");
		Locator anchor = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Link to “Delivery forecast”"));
		assertThat(anchor).hasCSS("opacity", "0");
		anchor.focus();
		assertThat(anchor).hasCSS("opacity", "1");
		anchor.press("Enter");
		assertThat(addressOf(page)).isEqualTo(ROLE + "#delivery-forecast");
	}

	@Test
	void reachesThePageItselfPastTheNavigation() {
		Page page = open(ROLE);
		page.keyboard().press("Tab");
		Locator skip = page.getByText("Skip to the page");
		assertThat(skip).isFocused();
		assertThat(skip).isInViewport();
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
	}

	@Test
	void keepsTheChosenTheme() {
		Page page = open("/", new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
		Object light = page.evaluate(BACKGROUND);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Switch to the dark theme")).click();
		Object dark = page.evaluate(BACKGROUND);
		assertThat(dark).isNotEqualTo(light);
		page.navigate(ROLE);
		assertThat(page.evaluate(BACKGROUND)).isEqualTo(dark);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Switch to the light theme")).click();
		assertThat(page.evaluate(BACKGROUND)).isEqualTo(light);
	}

	@Test
	void hidesTheThemeSwitchWithoutScript() {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(false));
		assertThat(page.locator("[data-theme-switch]")).isHidden();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles", "/roles?sort=title", ROLE })
	void neverScrollsSideways(String path) {
		for (int width : new int[] { 320, 360, 768 }) {
			Page page = open(path, new NewContextOptions().setViewportSize(width, 640));
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.as(path + " at " + width + " px")
				.isEqualTo(0);
		}
	}

	@Test
	void printsWithoutWhatIsOnlyForTheScreen() {
		Page page = open(ROLE, new NewContextOptions().setColorScheme(ColorScheme.DARK));
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("On this page"))).isHidden();
		assertThat(page.getByRole(AriaRole.BANNER)).isHidden();
		assertThat(page.getByText("Printed from")).isVisible();
		assertThat(page.evaluate(BACKGROUND)).isEqualTo("rgb(255, 255, 255)");
		assertThat(page.evaluate("""
				() => [...document.querySelectorAll('main a')]
					.map((link) => getComputedStyle(link, '::after').content)
					.filter((printed) => printed.includes('"/'))""")).as("paths that lead nowhere from paper")
			.isEqualTo(List.of());
	}

}
