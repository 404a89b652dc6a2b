package org.roleprint.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks the career map and asks for routes.
 */
class CareerBrowserTests extends BrowserTest {

	@Test
	void showsWhereRoleLeadsWhileItHasTheFocus() {
		Page page = open("/careers");
		Locator role = ladder(page).getByRole(AriaRole.LINK,
				new Locator.GetByRoleOptions().setName("Director of SRE").setExact(true));
		Locator lines = page.locator(".career-ladder a[href='/roles/director-of-sre'] + svg");
		assertThat(lines).isHidden();
		role.focus();
		assertThat(lines.locator("path.s")).isVisible();
		assertThat(page.locator(".career-ladder td svg:visible")).hasCount(1);
		role.press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/roles/director-of-sre$"));
	}

	@Test
	void showsEveryStepSidewaysWhenAsked() {
		Page page = open("/careers");
		assertThat(page.locator(".ladder-lines")).isVisible();
		assertThat(page.locator(".career-ladder td path.s:visible")).hasCount(0);
		page.getByLabel("Show sideways steps").check();
		assertThat(page.locator(".career-ladder td path.s:visible")).not().hasCount(0);
		assertThat(page.locator(".career-ladder td path:not(.s):visible")).hasCount(0);
	}

	/** Lines and boxes are measured apart, and have to meet. */
	@ParameterizedTest
	@ValueSource(ints = { 1152, 1280, 1600 })
	void beginsEveryPromotionAtTheEdgeOfRole(int width) {
		Page page = open("/careers", new NewContextOptions().setViewportSize(width, 800));
		assertThat(page.evaluate(
				"""
						() => {
							const lines = document.querySelector('.ladder-lines');
							const area = lines.getBoundingClientRect();
							const {width, height} = lines.viewBox.baseVal;
							const boxes = [...document.querySelectorAll('.career-ladder td span')].map((box) => box.getBoundingClientRect());
							return [...[...lines.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('').matchAll(/M(\\d+) (\\d+)/g)].filter(([, x, y]) => {
								const left = area.x + x * area.width / width;
								const top = area.y + y * area.height / height;
								return !boxes.some((box) => Math.abs(box.right - left) < 3 && Math.abs((box.top + box.bottom) / 2 - top) < 3);
							}).length;
						}"""))
			.isEqualTo(0);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
	}

	private static Locator ladder(Page page) {
		return page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Job families by level"));
	}

	@Test
	void walksTheSurroundingsOfRole() {
		Page page = open("/roles/director-of-site-reliability-engineering#career-path");
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
		Page page = openOnPhone("/roles/director-of-site-reliability-engineering#career-path");
		assertThat(page.locator(".career-drawing").first()).isHidden();
		page.getByText("Two steps back and two ahead, as a list").tap();
		assertThat(page.locator(".surrounding-steps")).containsText("Senior DevOps Engineer");
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE[0]);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 768 })
	void standsEveryFamilyAsLadderOfItsOwnWhereColumnsDoNotFit(int width) {
		Page page = open("/careers", new NewContextOptions().setViewportSize(width, 740));
		assertThat(page.locator(".ladder-lines")).isHidden();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		assertThat(page.evaluate("""
				() => [...document.querySelectorAll('.career-ladder tbody tr')].every((family) => {
					const tops = [...family.querySelectorAll('td a')].map((role) => role.getBoundingClientRect().top);
					return tops.every((top, index) => index === 0 || top > tops[index - 1]);
				})""")).isEqualTo(true);
	}

	@Test
	void findsRoutesWithoutScript() {
		Page page = open("/careers/route", new NewContextOptions().setJavaScriptEnabled(false));
		picker(page, "From").selectOption("devops-manager");
		picker(page, "To").selectOption("global-head-of-sre");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show the ways")).click();
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
