package org.roleprint.browser;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Taking a job description along: into a document, as Markdown, on paper.
 */
class JobDescriptionTests extends BrowserTest {

	private static final String ADDRESS = "/roles/director-of-sre/job-description";

	private static final String PASTED = """
			async (type) => {
				const [item] = await navigator.clipboard.read();
				return (await item.getType(type)).text();
			}""";

	@Test
	void copiesWhatDocumentsTake() {
		Page page = openWithClipboard();
		button(page, "Copy as formatted text").focus();
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copied. Paste it where you need it.");
		assertThat((String) page.evaluate(PASTED, "text/html")).startsWith("<h1")
			.contains("Director of SRE</h1>", "[range and benefits]</mark>", "<h2", "What you bring")
			.doesNotContain("href=\"/", "<textarea", "visually-hidden");
		assertThat((String) page.evaluate(PASTED, "text/plain")).contains("Pay: **[adapt: range and benefits]**");
		assertThat(button(page, "Copy as formatted text")).isFocused();
	}

	@Test
	void copiesMarkdown() {
		Page page = openWithClipboard();
		button(page, "Copy Markdown").focus();
		page.keyboard().press("Space");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copied. Paste it where you need it.");
		assertThat((String) page.evaluate(PASTED, "text/plain")).startsWith("# Director of SRE\n")
			.contains("**[adapt: range and benefits]**");
	}

	/** On plain http a page has no clipboard to write to. */
	@Test
	void copiesWithoutTheClipboardOfSecurePages() {
		Page page = openWithClipboard();
		page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
		page.reload();
		button(page, "Copy as formatted text").click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copied. Paste it where you need it.");
	}

	@Test
	void prints() {
		Page page = open(ADDRESS);
		page.evaluate("window.print = () => { document.title = 'printing' }");
		button(page, "Print").focus();
		page.keyboard().press("Enter");
		assertThat(page).hasTitle("printing");
	}

	@Test
	void offersOnlyWhatWorksWithoutScript() {
		Page page = open(ADDRESS, new NewContextOptions().setJavaScriptEnabled(false));
		assertThat(page.locator(".sheet-tools button:visible")).hasCount(0);
		assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Markdown file"))).isVisible();
	}

	@Test
	void isSaidToWhoeverMayTakeTheJob() {
		String text = open(ADDRESS).locator(".job-description").innerText();
		assertThat(text).contains("You will be the one who runs several SRE teams", "Make reliability a normal part")
			.doesNotContain("SRE manager improves", "this director", "The director");
	}

	private Page openWithClipboard() {
		return open(ADDRESS, new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
