package org.roleprint.web.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;
import org.roleprint.web.frame.PublishSettings;
import org.roleprint.web.frame.PublishSettings.Origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Whom we believe under which address we are visited.
 */
@WebTest
class ProxyHeadersTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Forwarded | proto=https;host=roles.example.org",
			"Forwarded | for=203.0.113.9;host=\"roles.example.org\";proto=https" })
	void believesStandardHeaderOfTrustedProxy(String header, String value) {
		assertThat(robots("10.1.2.3", header, value)).bodyText()
			.contains("Sitemap: https://roles.example.org/sitemap.xml");
	}

	@Test
	void believesUsualHeadersOfTrustedProxy() {
		MvcTestResult answer = this.mvc.get().uri("/robots.txt").with((request) -> {
			request.setRemoteAddr("::1");
			return request;
		})
			.header("X-Forwarded-Proto", "https")
			.header("X-Forwarded-Host", "intranet.example.org")
			.header("X-Forwarded-Port", "8443")
			.header("X-Forwarded-Prefix", "/roleprint")
			.exchange();
		assertThat(answer).bodyText()
			.contains("Sitemap: https://intranet.example.org:8443/roleprint/sitemap.xml")
			.contains("Disallow: /roleprint/search?");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Forwarded | proto=https;host=evil.example",
			"X-Forwarded-Host | evil.example", "X-Forwarded-Proto | https", "X-Forwarded-Prefix | /evil" })
	void ignoresHeadersOfAnybodyElse(String header, String value) {
		assertThat(robots("203.0.113.9", header, value)).hasStatusOk()
			.bodyText()
			.contains("Sitemap: http://localhost/sitemap.xml");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "X-Forwarded-Prefix | //evil.example", "X-Forwarded-Prefix | /\"><script>",
			"X-Forwarded-Prefix | evil", "X-Forwarded-Port | many", "Forwarded | host=\"a:b:c\"" })
	void refusesHeadersThatMakeNoSense(String header, String value) {
		assertThat(robots("127.0.0.1", header, value)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example\"><script>alert(1)</script>", "a b", "<>", "evil.example/path?x=1#y" })
	void hostsThatAreNoneDoNoHarm(String host) {
		MvcTestResult answer = robots("127.0.0.1", "X-Forwarded-Host", host);
		assertThat(answer.getResponse().getStatus()).isIn(200, 400);
		assertThat(answer).bodyText().doesNotContain("<script>");
	}

	@Test
	void refusesSettingThatNamesNoNetwork() {
		PublishSettings settings = new PublishSettings(null, List.of("10.0.0.0/99"), new Origins(List.of("*")));
		assertThatIllegalArgumentException().isThrownBy(() -> new ProxyHeaders(settings))
			.withMessageContaining("roleprint.trusted-proxies")
			.withMessageContaining("10.0.0.0/99");
	}

	private MvcTestResult robots(String sender, String header, String value) {
		return this.mvc.get().uri("/robots.txt").with((request) -> {
			request.setRemoteAddr(sender);
			return request;
		}).header(header, value).exchange();
	}

}
