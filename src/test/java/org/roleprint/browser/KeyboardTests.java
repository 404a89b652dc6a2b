package org.roleprint.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
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
	@MethodSource("org.roleprint.browser.PageKinds#all")
	void reachesEverythingAndShowsWhereItIs(String kind, String address) {
		Page page = open(address);
		int wanted = (int) page.evaluate("""
				() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
					.filter((element) => element.checkVisibility({ visibilityProperty: true })).length""");
		List<String> unseen = new ArrayList<>();
		int reached = 0;
		for (int stop = 0; stop < MOST_STOPS; stop++) {
			page.keyboard().press("Tab");
			String focus = (String) page.evaluate(FOCUS);
			if (focus.equals("end")) {
				break;
			}
			reached++;
			if (focus.startsWith("unseen")) {
				unseen.add(focus);
			}
		}
		assertThat(unseen).as("focused without showing it: " + kind).isEmpty();
		assertThat(reached).as("reached by keyboard: " + kind).isGreaterThanOrEqualTo(wanted);
	}

	/** Where the focus is, whether it shows, or that the page's end is reached. */
	private static final String FOCUS = """
			() => {
				const focused = document.activeElement;
				if (focused === document.body || focused.dataset.passed) {
					return 'end';
				}
				focused.dataset.passed = 'yes';
				const style = getComputedStyle(focused);
				const box = focused.getBoundingClientRect();
				const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
					|| style.boxShadow !== 'none';
				return (shown && box.width > 0 && box.height > 0 ? 'seen ' : 'unseen ') + focused.outerHTML.slice(0, 120);
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
