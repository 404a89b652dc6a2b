package org.roleprint.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks the career map and asks for routes.
 */
class CareerBrowserTests extends BrowserTest {

	/** What of the drawing has the focus; empty outside it. */
	private static final String DRAWN = """
			() => document.activeElement.matches('.career-role') ? document.activeElement.getAttribute('aria-label') : ''""";

	/**
	 * The boxes that are links as one reads them: column by column, each from the top.
	 */
	private static final String READ = """
			() => [...document.querySelectorAll('.career-role')]
				.map((role) => [role.getAttribute('aria-label'), role.querySelector('.career-box').getBoundingClientRect()])
				.sort(([, one], [, other]) => one.x - other.x || one.y - other.y)
				.map(([name]) => name)""";

	@Test
	void walksTheMapByKeyboardInReadingOrder() {
		Page page = open("/careers?family=reliability");
		@SuppressWarnings("unchecked")
		List<String> read = (List<String>) page.evaluate(READ);
		assertThat(read).hasSizeGreaterThan(5)
			.contains("Director of SRE, Director, Reliability", "DevOps Manager, Manager, DevOps and release")
			.allMatch((name) -> name.matches("[^,]+, [^,]+, [^,]+"));

		assertThat(walk(page, "")).containsExactlyElementsOf(read);
	}

	@Test
	void opensTheRoleThatHasTheFocus() {
		Page page = open("/careers?family=reliability");
		walk(page, "Director of SRE, Director, Reliability");
		assertThat(page.locator(".career-role:focus .career-box")).hasCSS("stroke-width", "4px");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/roles/director-of-sre$"));
	}

	/** Presses Tab through the drawing; stops early at one name. */
	private static List<String> walk(Page page, String until) {
		List<String> names = new ArrayList<>();
		page.locator(".career-role").first().focus();
		String name = (String) page.evaluate(DRAWN);
		while (!name.isEmpty() && !name.equals(until)) {
			names.add(name);
			page.keyboard().press("Tab");
			name = (String) page.evaluate(DRAWN);
		}
		return names;
	}

	@Test
	void walksTheSurroundingsOfRole() {
		Page page = open("/roles/director-of-site-reliability-engineering");
		Locator drawing = page
			.getByLabel("Career steps around Director of Site Reliability Engineering: two back, two ahead");
		Locator head = drawing.getByRole(AriaRole.LINK,
				new Locator.GetByRoleOptions().setName("Global Head of SRE, Global head, Reliability"));
		assertThat(drawing.evaluate("(figure) => figure.scrollWidth - figure.clientWidth")).isEqualTo(0);
		head.press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/roles/global-head-of-sre$"));
	}

	@Test
	void tellsTheSurroundingsAsListOnPhone() {
		Page page = openOnPhone("/roles/director-of-site-reliability-engineering");
		assertThat(page.locator(".career-drawing").first()).isHidden();
		page.getByText("Two steps back and two ahead, as a list").tap();
		assertThat(page.locator(".surrounding-steps")).containsText("Senior DevOps Engineer");
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE[0]);
	}

	@Test
	void printsEveryFamilyOnSheetThatSuitsItsDrawing() {
		Page page = open("/careers");
		assertSheetsSuit(page);
		assertThat(page.locator(".career-map .is-standing")).hasCount(0);
		page.navigate(page.url() + "?level=manager");
		assertSheetsSuit(page);
		assertThat(page.locator(".career-map .is-standing")).not().hasCount(0);
	}

	private static void assertSheetsSuit(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.evaluate(
				"""
						() => [...document.querySelectorAll('.career-map section')].every((family) => {
							const drawing = family.querySelector('.career-drawing').viewBox.baseVal;
							const style = getComputedStyle(family);
							return style.breakBefore === 'page' && style.page === (drawing.height > drawing.width ? 'auto' : 'wide');
						})"""))
			.isEqualTo(true);
	}

	@Test
	void listsTheStepsByFamilyOnPhone() {
		Page page = openOnPhone("/careers?family=reliability");
		assertThat(page.locator(".career-drawing").first()).isHidden();
		Locator steps = page.getByRole(AriaRole.TABLE);
		assertThat(steps.getByRole(AriaRole.LINK).first()).isVisible();
		assertThat(steps).containsText("Reliability");
	}

	@Test
	void findsRoutesWithoutScript() {
		Page page = open("/careers/route", new NewContextOptions().setJavaScriptEnabled(false));
		picker(page, "From").selectOption("devops-manager");
		picker(page, "To").selectOption("global-head-of-sre");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Find routes")).click();
		assertThat(page).hasURL(Pattern.compile(".*/careers/route\\?from=devops-manager&to=global-head-of-sre$"));
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
			.hasText("From DevOps Manager to Global Head of SRE");
		assertThat(page.locator(".route").first()).containsText("8–14 years");
		page.locator(".route summary").nth(1).click();
		assertThat(page.locator(".route").nth(1).locator(".route-steps")).isVisible();
	}

	private static Locator picker(Page page, String name) {
		return page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(name).setExact(true));
	}

}
