package org.roleprint.web.data;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose scripts may read the API where an operator says so.
 */
@WebTest
@TestPropertySource(properties = "roleprint.api.allowed-origins=https://wiki.example.org,https://*.example.com")
class ApiOriginsTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "https://wiki.example.org", "https://portal.example.com" })
	void letsNamedOriginsRead(String origin) {
		assertThat(this.mvc.get().uri("/api/roles").header(HttpHeaders.ORIGIN, origin)).hasStatusOk()
			.headers()
			.hasValue(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
			.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example.net", "http://wiki.example.org", "null" })
	void refusesEveryOtherOrigin(String origin) {
		assertThat(this.mvc.get().uri("/api/roles").header(HttpHeaders.ORIGIN, origin)).hasStatus(HttpStatus.FORBIDDEN)
			.headers()
			.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	@Test
	void letsNobodyWrite() {
		assertThat(this.mvc.options()
			.uri("/api/roles")
			.header(HttpHeaders.ORIGIN, "https://wiki.example.org")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void answersProgramsWithoutOrigin() {
		assertThat(this.mvc.get().uri("/api/roles")).hasStatusOk();
	}

}
