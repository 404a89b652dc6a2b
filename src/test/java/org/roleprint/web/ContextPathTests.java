package org.roleprint.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks from the front page through every page under a context path: whatever a page
 * links, loads or sends to stands under it too.
 */
@WebTest
class ContextPathTests {

	private static final String ROOT = "/some/where";

	private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src|action|data-hx-get)=\"(/[^\"#]*)[^\"]*\"");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void everyAddressOfEveryPageStandsUnderIt() throws UnsupportedEncodingException {
		Set<String> seen = new LinkedHashSet<>(List.of(ROOT + "/"));
		Deque<String> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			String page = open.remove();
			MockHttpServletResponse answer = this.mvc.get()
				.uri(URI.create(page))
				.contextPath(ROOT)
				.exchange()
				.getResponse();
			assertThat(answer.getStatus()).as(page).isLessThan(500);
			List<String> addresses = addresses(answer);
			assertThat(addresses).as("addresses on " + page)
				.allSatisfy((address) -> assertThat(address).startsWith(ROOT + "/"));
			addresses.stream().filter((address) -> !address.contains("?") && seen.add(address)).forEach(open::add);
		}
		assertThat(seen).contains(ROOT + "/roles/head-of-devops", ROOT + "/skills/incident-management",
				ROOT + "/kpis/slo-attainment", ROOT + "/about/sources");
	}

	private static List<String> addresses(MockHttpServletResponse answer) throws UnsupportedEncodingException {
		String type = answer.getContentType();
		if (type == null || !type.startsWith("text/html")) {
			return List.of();
		}
		return ADDRESS.matcher(answer.getContentAsString())
			.results()
			.map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
			.toList();
	}

}
