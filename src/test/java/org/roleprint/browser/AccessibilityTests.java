package org.roleprint.browser;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roleprint.site.Crawl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets axe look for barriers: some kinds of pages always, every page in the slow profile.
 */
class AccessibilityTests extends BrowserTest {

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.roleprint.browser.PageKinds#sample")
	void axeFindsNoBarrier(String kind, String address) {
		Page page = open(address, window(ColorScheme.LIGHT));
		assertThat(barriers(page)).as(kind).isEmpty();
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(barriers(page, "color-contrast")).as(kind + " in the dark").isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.roleprint.browser.PageKinds#others")
	@Tag("slow")
	void axeFindsNoBarrierOnOtherKinds(String kind, String address) {
		axeFindsNoBarrier(kind, address);
	}

	@Test
	@Tag("slow")
	void axeFindsNoBarrierOnAnyPage(@LocalServerPort int port) {
		Page page = open("/", window(ColorScheme.LIGHT));
		assertThat(Crawl.pages(port)).isNotEmpty().allSatisfy((address) -> {
			page.navigate(address);
			assertThat(barriers(page)).as(address).isEmpty();
		});
	}

	private static NewContextOptions window(ColorScheme scheme) {
		return new NewContextOptions().setViewportSize(DESKTOP[0], DESKTOP[1]).setColorScheme(scheme);
	}

	/**
	 * What axe finds, as rule and element.
	 * @param page the page
	 * @param rules the rules to check; none for all of them
	 */
	private static List<String> barriers(Page page, String... rules) {
		AxeRunOptions options = new AxeRunOptions();
		// Of what passes one element a rule is told, not a selector for each of
		// thousands.
		options.setResultTypes(List.of("violations"));
		AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options);
		if (rules.length > 0) {
			axe.withRules(List.of(rules));
		}
		return axe.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> rule.getHelp() + ": " + node.getHtml()))
			.toList();
	}

}
