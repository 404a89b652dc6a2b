package org.roleprint.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roleprint.RunningSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What browser tests share: the running site, one Chromium and a fresh window for every
 * test. A test fails on any script error and on anything the content security policy
 * blocks; a failed test leaves a picture in {@code target/browser}.
 */
@RunningSite
@Tag("browser")
@ExtendWith(InstalledChromium.class)
public abstract class BrowserTest {

	/** A desktop window. */
	protected static final int[] DESKTOP = { 1280, 800 };

	/** A narrow phone. */
	protected static final int[] PHONE = { 360, 740 };

	/**
	 * What the browser and htmx log as errors too: a page with status 404, and a request
	 * given up for a later one. Of a request that failed, htmx says more than that it is
	 * over.
	 */
	private static final List<String> NO_FAULTS = List.of("Failed to load resource", "htmx:sendAbort",
			"htmx:afterRequest");

	@RegisterExtension
	final AfterTestExecutionCallback photographer = (test) -> test.getExecutionException()
		.ifPresent((failure) -> photograph(test.getRequiredTestClass().getSimpleName(), test.getDisplayName()));

	private final List<BrowserContext> windows = new ArrayList<>();

	private final List<Page> pages = new ArrayList<>();

	private final List<String> scriptErrors = new ArrayList<>();

	private Browser browser;

	private String base;

	@BeforeEach
	void meet(Browser installed, @LocalServerPort int port) {
		this.browser = installed;
		this.base = "http://localhost:" + port;
	}

	/**
	 * Opens an address in a new desktop window.
	 * @param path for example {@code /roles?family=data}
	 * @return the loaded page
	 */
	protected final Page open(String path) {
		return open(path, new NewContextOptions().setViewportSize(DESKTOP[0], DESKTOP[1]));
	}

	/**
	 * Opens an address in a new window on a phone.
	 * @param path for example {@code /roles}
	 * @return the loaded page
	 */
	protected final Page openOnPhone(String path) {
		return open(path, new NewContextOptions().setViewportSize(PHONE[0], PHONE[1]).setHasTouch(true));
	}

	/**
	 * Opens an address in a new window with its own cookies and storage.
	 * @param path for example {@code /roles}
	 * @param options of the window: its size, colour scheme, whether it runs scripts
	 * @return the loaded page
	 */
	protected final Page open(String path, NewContextOptions options) {
		BrowserContext window = this.browser.newContext(options.setBaseURL(this.base));
		this.windows.add(window);
		window.onPage(this::watch);
		Page page = window.newPage();
		page.navigate(path);
		return page;
	}

	private void watch(Page page) {
		this.pages.add(page);
		page.onPageError((error) -> this.scriptErrors.add(error));
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && NO_FAULTS.stream().noneMatch(message.text()::startsWith)) {
				this.scriptErrors.add(message.text());
			}
		});
	}

	/**
	 * Where a page is now, as one would share it.
	 * @param page the page
	 * @return path, query and fragment
	 */
	protected final String addressOf(Page page) {
		return page.url().substring(this.base.length());
	}

	private void photograph(String testClass, String test) {
		for (Page page : this.pages) {
			String name = testClass + "-" + test.replaceAll("\\W+", "") + "-" + this.pages.indexOf(page) + ".png";
			page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "browser", name)).setFullPage(true));
		}
	}

	@AfterEach
	void closeWindows() {
		this.windows.forEach(BrowserContext::close);
		assertThat(this.scriptErrors).as("errors in the browser's console").isEmpty();
	}

}
