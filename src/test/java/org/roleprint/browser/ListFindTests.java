package org.roleprint.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finding in the four lists while one types, and where browsers can do less.
 */
class ListFindTests extends BrowserTest {

	private static final Pattern PART = Pattern.compile("^\\s*[1-9]\\d* of \\d+ .*");

	private static final Pattern WHOLE = Pattern.compile("^\\s*\\d+ (?!of )[a-zK].*");

	@ParameterizedTest
	@CsvSource({ "/roles, head of dev", "/responsibilities, on-call", "/skills, incident", "/kpis, SLO" })
	void countsWhileOneTypesAndEscapeEmptiesTheBox(String list, String words) {
		for (Page page : new Page[] { open(list), openOnPhone(list) }) {
			page.evaluate("window.stayed = true");
			box(page).pressSequentially(words);
			assertThat(count(page)).hasText(PART);
			assertThat(page).hasURL(Pattern.compile(".*" + list + "\\?find=.*"));
			assertThat(box(page)).isFocused();
			assertThat(box(page)).hasValue(words);
			box(page).press("Escape");
			assertThat(box(page)).hasValue("");
			assertThat(count(page)).hasText(WHOLE);
			assertThat(page).hasURL(Pattern.compile(".*" + list + "$"));
			assertThat(page.evaluate("window.stayed")).as("the page was not loaded anew").isEqualTo(true);
		}
	}

	@Test
	void losesNoLetterWhileAnswersCome() {
		Page page = open("/roles");
		box(page).pressSequentially("head of platform engineering",
				new Locator.PressSequentiallyOptions().setDelay(60));
		page.waitForURL("**find=head%20of%20platform%20engineering");
		assertThat(box(page)).hasValue("head of platform engineering");
		assertThat(count(page)).hasText(count(open(addressOf(page))).textContent());
	}

	@Test
	void keepsFiltersOrderAndCollectedRoles() {
		Page page = open("/roles?sort=title&compare=head-of-devops");
		box(page).fill("manager");
		assertThat(count(page)).hasText(PART);
		page.getByLabel(Pattern.compile("^\\s*Data \\d+\\s*$")).check();
		assertThat(page)
			.hasURL(Pattern.compile(".*/roles\\?family=data&find=manager&sort=title&compare=head-of-devops$"));
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Seniority")).click();
		assertThat(page)
			.hasURL(Pattern.compile(".*/roles\\?family=data&find=manager&sort=level&compare=head-of-devops$"));
		assertThat(box(page)).hasValue("manager");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove the filter Find: “manager”")).click();
		assertThat(page).hasURL(Pattern.compile(".*/roles\\?family=data&sort=level&compare=head-of-devops$"));
		assertThat(box(page)).hasValue("");
	}

	@Test
	void typingIsOneStepInTheHistory() {
		Page page = open("/skills");
		page.navigate(page.url().replace("/skills", "/kpis"));
		box(page).pressSequentially("cost", new Locator.PressSequentiallyOptions().setDelay(260));
		assertThat(count(page)).hasText(PART);
		page.goBack();
		assertThat(page).hasURL(Pattern.compile(".*/skills$"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles", "/responsibilities", "/skills", "/kpis" })
	void findsWithoutScript(String list) {
		Page page = open(list, new NewContextOptions().setViewportSize(PHONE[0], PHONE[1]).setJavaScriptEnabled(false));
		box(page).fill("data");
		box(page).press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*" + list + "\\?find=data$"));
		assertThat(count(page)).hasText(PART);
		page.getByText("Clear all filters").click();
		assertThat(count(page)).hasText(WHOLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles", "/responsibilities", "/skills", "/kpis" })
	void standsAtTwiceTheSizeInForcedColoursAndOnPaper(String list) {
		Page page = open(list,
				new NewContextOptions().setViewportSize(640, 400)
					.setDeviceScaleFactor(2)
					.setForcedColors(ForcedColors.ACTIVE));
		assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.isEqualTo(true);
		assertThat(box(page)).isInViewport();
		assertThat(box(page)).not().hasCSS("border-top-width", "0px");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(box(page)).isHidden();
		assertThat(page.locator(".rows tbody tr").last()).isVisible();
	}

	private static Locator box(Page page) {
		return page.locator("#find");
	}

	private static Locator count(Page page) {
		return page.locator("#list-count");
	}

}
