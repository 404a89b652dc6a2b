package org.roleprint.web.http;

import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one spelling of every path.
 */
class OneAddressTests {

	private static final String ODD_LETTERS = "/aZ%4Ff.;-";

	@ParameterizedTest
	@CsvSource({ "/roles/, /roles", "/Roles/Head-Of-DevOps, /roles/head-of-devops", "//roles, /roles",
			"/roles//head-of-devops///, /roles/head-of-devops", "//evil.example/, /evil.example", "///, /",
			"/%C3%89A, /%C3%89a", "/roles/DevOps.MD, /roles/devops.md", "/To, /to", "//to/CI//CD, /to/CI/CD" })
	void bringsEverySpellingToTheOneAddress(String path, String expected) throws Exception {
		assertThat(answer("", path).getStatus()).isEqualTo(301);
		assertThat(answer("", path).getHeader(HttpHeaders.LOCATION)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles", "/roles/head-of-devops.json", "/to/CI/CD", "/to/SRE%20Director/",
			"/webjars/A/B.js", "/%C3%89", "/actuator/health/livenessState" })
	void leavesWellSpelledPathAlone(String path) throws Exception {
		assertThat(answer("", path).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/Cat, /Cat/Roles/, /Cat/roles", "/Cat, //Cat/roles, /Cat/roles", "//Cat, //Cat/roles, /Cat/roles",
			"/Cat, /Cat//, /Cat/" })
	void leavesTheContextPathAsSpelled(String root, String path, String expected) throws Exception {
		assertThat(answer(root, path).getHeader(HttpHeaders.LOCATION)).isEqualTo(expected);
	}

	@Test
	void neverLeadsToAnotherHostNorInCircles() throws Exception {
		Random random = new Random(7);
		for (int run = 0; run < 10_000; run++) {
			String path = IntStream.range(0, 1 + random.nextInt(12))
				.mapToObj((index) -> ODD_LETTERS.charAt(random.nextInt(ODD_LETTERS.length())))
				.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
				.insert(0, '/')
				.toString();
			MockHttpServletResponse answer = answer("", path);
			if (answer.getStatus() == 301) {
				String target = answer.getHeader(HttpHeaders.LOCATION);
				assertThat(target).as(path).startsWith("/").doesNotStartWith("//");
				assertThat(answer("", target).getStatus()).as(path + " to " + target).isEqualTo(200);
			}
		}
	}

	private static MockHttpServletResponse answer(String root, String path) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setContextPath(root);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new OneAddress().doFilter(request, response, new MockFilterChain());
		return response;
	}

}
