package org.roleprint.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page of any kind is wider than the narrowest screen, nor are its targets too small.
 */
class PhoneTests extends BrowserTest {

	/** The width that WCAG's reflow criterion names, in CSS pixels. */
	private static final int NARROWEST = 320;

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.roleprint.browser.PageKinds#all")
	void needsNoScrollingSideways(String kind, String address) {
		Page page = open(address, new NewContextOptions().setViewportSize(NARROWEST, 640).setHasTouch(true));
		assertThat(page.evaluate(
				"""
						() => [...document.querySelectorAll('body *')]
							.filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
							.filter((element) => !element.closest('.visually-hidden, [data-scrolls]'))
							.map((element) => element.outerHTML.slice(0, 120))
							.slice(0, document.documentElement.scrollWidth > document.documentElement.clientWidth ? 5 : 0)
							.join('\\n')"""))
			.as("wider than the screen: " + kind)
			.isEqualTo("");
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(NARROWEST);
	}

}
