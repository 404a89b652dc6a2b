package org.roleprint.web.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.Probes;
import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer tells the browser about its safety.
 */
@WebTest
@Import(Probes.class)
@TestPropertySource(properties = "roleprint.embed.allowed-origins=https://wiki.example.org")
class SecurityHeadersTests {

	private static final String CSP = "Content-Security-Policy";

	private static final String HSTS = "Strict-Transport-Security";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/no-such-page", "/Roles/", "/api/nothing", "/probe/broken", "/css/nothing.css",
			"/icons/no/such.png", "/js/" })
	void standOnEveryAnswer(String path) {
		assertThat(this.mvc.get().uri(path)).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
			.hasHeaderSatisfying("Permissions-Policy", (values) -> assertThat(values.get(0)).contains("camera=()"))
			.hasHeaderSatisfying(CSP,
					(values) -> assertThat(values).singleElement()
						.asString()
						.startsWith("default-src 'self';")
						.contains("img-src 'self' data:", "object-src 'none'", "base-uri 'none'")
						.endsWith("frame-ancestors 'self'")
						.doesNotContain("unsafe", "*"));
	}

	/** The rest is for documents, and would be a third of a small file. */
	@Test
	void letNoFileBeTakenForAnotherKind() {
		assertThat(this.mvc.get().uri("/js/site.js")).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.doesNotContainHeaders(CSP, "Permissions-Policy");
	}

	@Test
	void askToComeByHttpsAgainWhereTheVisitorDid() {
		String year = "max-age=31536000";
		assertThat(this.mvc.get().uri("/").secure(true)).headers().hasValue(HSTS, year);
		assertThat(this.mvc.get().uri("/no-such-page").secure(true)).headers().hasValue(HSTS, year);
		assertThat(this.mvc.get().uri("/").header("X-Forwarded-Proto", "https")).headers().hasValue(HSTS, year);
		assertThat(this.mvc.get().uri("/").header("X-Forwarded-Proto", "https").with((request) -> {
			request.setRemoteAddr("203.0.113.9");
			return request;
		})).headers().doesNotContainHeader(HSTS);
		assertThat(this.mvc.get().uri("/")).headers().doesNotContainHeader(HSTS);
	}

	@Test
	void letOnlyTheEmbedCardsBeFramedByOthers() {
		assertThat(this.mvc.get().uri("/embed/probe")).headers()
			.hasHeaderSatisfying(CSP,
					(values) -> assertThat(values.get(0)).endsWith("frame-ancestors https://wiki.example.org"));
		assertThat(this.mvc.get().uri("/catalog/embed/probe").contextPath("/catalog")).headers()
			.hasHeaderSatisfying(CSP, (values) -> assertThat(values.get(0)).endsWith("https://wiki.example.org"));
	}

}
