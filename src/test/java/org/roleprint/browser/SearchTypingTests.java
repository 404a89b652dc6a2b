package org.roleprint.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens while somebody types into a search box. The page's clock is ours, so that
 * a pause is exactly as long as said.
 */
class SearchTypingTests extends BrowserTest {

	/** The pause after which results follow, in milliseconds. */
	private static final int PAUSE = 300;

	/** Long enough for what was swapped in to settle, in milliseconds. */
	private static final int SETTLED = 1000;

	private static final Pattern FOUND = Pattern.compile("\\d+ responsibilities in \\d+ roles");

	@Test
	void showsResultsInPlaceOnceTypingPauses() {
		Page page = open("/search");
		stopClock(page);
		page.evaluate("window.stayed = true");
		List<String> asked = requests(page, "/search?");
		box(page).pressSequentially("error budget");
		page.clock().runFor(PAUSE - 1);
		assertThat(asked).as("asked before the pause is over").isEmpty();
		page.clock().runFor(1);
		assertThat(status(page)).hasText(FOUND);
		assertThat(asked).hasSize(1);
		assertThat(page.evaluate("window.stayed")).as("the page was not loaded anew").isEqualTo(true);
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=error%20budget$"));
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).hasText("“error budget”");
		assertThat(page.locator("mark").first()).hasText(Pattern.compile("error budget", Pattern.CASE_INSENSITIVE));
	}

	@Test
	void announcesTheCountInTheRegionThatReadersWatch() {
		Page page = open("/search?q=kubernetes");
		stopClock(page);
		Locator status = status(page);
		String before = status.textContent();
		status.evaluate("(region) => region.watched = true");
		box(page).fill("hiring");
		page.clock().runFor(PAUSE);
		assertThat(status).not().hasText(before);
		assertThat(status).hasText(FOUND);
		assertThat(status.evaluate("(region) => region.watched")).as("the very same element").isEqualTo(true);
	}

	@Test
	void leavesTheVisitorInTheBoxWithWhatWasTyped() {
		Page page = open("/search");
		stopClock(page);
		box(page).pressSequentially("incid");
		page.clock().runFor(PAUSE);
		assertThat(status(page)).hasText(FOUND);
		page.clock().runFor(SETTLED);
		assertThat(box(page)).isFocused();
		box(page).pressSequentially("ent");
		assertThat(box(page)).hasValue("incident");
	}

	@Test
	void makesNoStepInTheHistoryForEachWord() {
		Page page = open("/");
		page.navigate("/search");
		stopClock(page);
		for (String words : List.of("error", "error budget", "error budget policy")) {
			box(page).fill(words);
			page.clock().runFor(PAUSE);
			assertThat(page).hasURL(Pattern.compile(".*q=" + words.replace(" ", "%20") + "$"));
		}
		page.goBack();
		assertThat(page).hasURL(Pattern.compile(".*/$"));
	}

	@Test
	void asksOnceForSeveralLetters() {
		Page page = open("/");
		stopClock(page);
		List<String> asked = requests(page, "/api/suggest?");
		page.getByRole(AriaRole.MAIN).getByRole(AriaRole.COMBOBOX).pressSequentially("observ");
		page.clock().runFor(PAUSE);
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		assertThat(asked).as("one question for six letters").hasSize(1);
	}

	@Test
	void keepsChosenFiltersForTheNextWords() {
		Page page = open("/search?q=incident&family=reliability");
		stopClock(page);
		box(page).fill("hiring");
		page.clock().runFor(PAUSE);
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=hiring&family=reliability$"));
		assertThat(
				page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(Pattern.compile("^Reliability \\d"))))
			.isChecked();
	}

	/** The scripts come when somebody comes near the box, in time that is not ours. */
	private static void stopClock(Page page) {
		page.clock().install();
		page.reload();
		page.locator("main input[data-suggest]").focus();
		page.waitForFunction("() => document.activeElement.hasAttribute('aria-controls')");
		if (box(page).count() > 0) {
			page.waitForFunction("() => window.htmx !== undefined");
		}
		page.clock().pauseAt(System.currentTimeMillis() + 3_600_000);
	}

	private static List<String> requests(Page page, String part) {
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> {
			if (request.url().contains(part)) {
				asked.add(request.url());
			}
		});
		return asked;
	}

	private static Locator box(Page page) {
		return page.locator("#q");
	}

	private static Locator status(Page page) {
		return page.getByRole(AriaRole.STATUS);
	}

}
