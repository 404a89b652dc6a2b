package org.roleprint.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Light and dark: as the system says, unless the visitor says otherwise.
 */
class ThemeTests extends BrowserTest {

	private static final String LIGHT = "rgb(255, 255, 255)";

	private static final String DARK = "rgb(15, 28, 49)";

	@Test
	void followsTheSystem() {
		assertThat(paper(open("/", new NewContextOptions().setColorScheme(ColorScheme.LIGHT)))).isEqualTo(LIGHT);
		assertThat(paper(open("/", new NewContextOptions().setColorScheme(ColorScheme.DARK)))).isEqualTo(DARK);
	}

	@Test
	void keepsTheVisitorsChoiceOnEveryPage() {
		Page page = open("/", new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
		themeSwitch(page).click();
		assertThat(paper(page)).isEqualTo(DARK);
		page.navigate("/roles");
		assertThat(paper(page)).isEqualTo(DARK);
		themeSwitch(page).click();
		page.reload();
		assertThat(paper(page)).isEqualTo(LIGHT);
	}

	@Test
	void offersNoSwitchThatWouldDoNothing() {
		Page page = open("/", new NewContextOptions().setJavaScriptEnabled(false).setColorScheme(ColorScheme.DARK));
		assertThat(page.locator("[data-theme-switch]")).isHidden();
		assertThat(paper(page)).isEqualTo(DARK);
	}

	private static Locator themeSwitch(Page page) {
		return page.locator("[data-theme-switch]");
	}

	/** What stands behind the text, as the browser paints it. */
	private static String paper(Page page) {
		return (String) page.evaluate("""
				() => [document.body, document.documentElement]
					.map((element) => getComputedStyle(element).backgroundColor)
					.find((colour) => colour !== 'rgba(0, 0, 0, 0)')""");
	}

}
