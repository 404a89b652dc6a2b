package org.roleprint.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Does with the keyboard what others do with a mouse.
 */
class KeyboardTests extends BrowserTest {

	/** More stops than any page has. */
	private static final int MOST_STOPS = 1500;

	/** Keys pressed before asking whether the focus has come round. */
	private static final int AT_A_TIME = 20;

	@Test
	void skipsToThePageItself() {
		Page page = open("/roles");
		page.keyboard().press("Tab");
		assertThat(page.locator(":focus")).hasText("Skip to the page");
		assertThat(page.locator(":focus")).isInViewport();
		page.keyboard().press("Enter");
		page.keyboard().press("Tab");
		assertThat((Boolean) page.evaluate("document.activeElement.closest('main') !== null")).isTrue();
	}

	@Test
	void filtersAndOpensARole() {
		Page page = open("/roles");
		tabTo(page, "input[value=data]");
		page.keyboard().press("Space");
		page.waitForURL("**family=data");
		assertThat(page.locator(":focus")).hasAttribute("value", "data");
		tabTo(page, ".rows tbody th > a");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/roles/[a-z-]*data[a-z-]*$"));
	}

	@Test
	void switchesTheTheme() {
		Page page = open("/");
		tabTo(page, "[data-theme-switch]");
		page.keyboard().press("Enter");
		assertThat(page.locator("html")).hasAttribute("data-theme", Pattern.compile("light|dark"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.roleprint.browser.PageKinds#others")
	@Tag("slow")
	void reachesEverythingOnOtherKinds(String kind, String address) {
		reachesEverythingAndShowsWhereItIs(kind, address);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.roleprint.browser.PageKinds#sample")
	void reachesEverythingAndShowsWhereItIs(String kind, String address) {
		Page page = open(address);
		int wanted = (int) page.evaluate("""
				() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
					.filter((element) => element.checkVisibility({ visibilityProperty: true })).length""");
		page.evaluate(WATCH);
		for (int stop = 0; stop < MOST_STOPS && !(boolean) page.evaluate("window.passed"); stop += AT_A_TIME) {
			for (int i = 0; i < AT_A_TIME; i++) {
				page.keyboard().press("Tab");
			}
		}
		int reached = (int) page.evaluate("window.reached");
		List<?> unseen = (List<?>) page.evaluate("window.unseen");
		assertThat(unseen).as("focused without showing it: " + kind).isEmpty();
		assertThat(reached).as("reached by keyboard: " + kind).isGreaterThanOrEqualTo(wanted);
	}

	/** Notes where the focus goes, whether it shows there, and that it has come round. */
	private static final String WATCH = """
			() => {
				Object.assign(window, { reached: 0, unseen: [], passed: false });
				document.addEventListener('focusin', ({ target }) => {
					window.passed ||= target.dataset.passed !== undefined;
					if (window.passed) {
						return;
					}
					target.dataset.passed = '';
					window.reached++;
					const style = getComputedStyle(target);
					const box = target.getBoundingClientRect();
					const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
						|| style.boxShadow !== 'none';
					if (!shown || box.width === 0 || box.height === 0) {
						window.unseen.push(target.outerHTML.slice(0, 120));
					}
				});
			}""";

	private static void tabTo(Page page, String selector) {
		for (int stop = 0; stop < MOST_STOPS; stop++) {
			page.keyboard().press("Tab");
			if ((Boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
				return;
			}
		}
		throw new AssertionError("Not reached with the tabulator: " + selector);
	}

}
