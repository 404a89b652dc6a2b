package org.roleprint.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a first visit to each kind of page takes, in requests and bytes on the wire,
 * headers included.
 */
class PageWeightTests extends BrowserTest {

	private static final int REQUESTS = 5;

	private static final int BYTES = 30_000;

	/** A role has its text. */
	private static final int BYTES_OF_ROLE = 34_000;

	/** A page of no weight, so that the window is watched before the first visit. */
	private static final String BEFORE = "/robots.txt";

	/** Fetched by the browser for its own window, which it may not tell us. */
	private static final String ICON = "link[rel=icon][type]";

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.roleprint.browser.PageKinds#all")
	void firstVisitIsLight(String kind, String address) {
		Page page = open(BEFORE);
		Map<String, Request> fetched = new ConcurrentHashMap<>();
		page.onRequestFinished((request) -> {
			if (!request.url().endsWith(BEFORE)) {
				fetched.put(request.url(), request);
			}
		});
		page.navigate(address);
		if (page.locator(ICON).count() > 0) {
			page.evaluate("(icon) => fetch(document.querySelector(icon).href).then((answer) => answer.text())", ICON);
		}
		page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(fetched.keySet()).as("requests").hasSizeLessThanOrEqualTo(REQUESTS);
		assertThat(fetched.values().stream().mapToInt(PageWeightTests::bytes).sum()).as("bytes")
			.isLessThanOrEqualTo(kind.equals("roles/show") ? BYTES_OF_ROLE : BYTES);
	}

	private static int bytes(Request request) {
		Sizes sizes = request.sizes();
		// What the window has fetched already for its own icon counts as well, at its
		// full length.
		int body = (sizes.responseBodySize >= 0) ? sizes.responseBodySize : request.response().body().length;
		return body + sizes.responseHeadersSize;
	}

}
