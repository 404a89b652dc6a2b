package org.roleprint.web.http;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;
import org.roleprint.web.frame.PublishSettings;
import org.roleprint.web.frame.PublishSettings.Origins;
import org.roleprint.web.frame.SiteAddresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Whom we believe under which address we are visited.
 */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ProxyHeadersTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SiteAddresses sites;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Forwarded | proto=https;host=roles.example.org",
			"Forwarded | for=203.0.113.9;host=\"roles.example.org\";proto=https" })
	void believesStandardHeaderOfTrustedProxy(String header, String value) {
		assertThat(robots("127.0.0.1", header, value)).bodyText()
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
		for (String sender : List.of("203.0.113.9", "10.1.2.3", "192.168.0.1", "172.17.0.1", "fd00::1")) {
			assertThat(robots(sender, header, value)).hasStatusOk()
				.bodyText()
				.contains("Sitemap: http://localhost/sitemap.xml");
		}
	}

	@Test
	void believesNetworksThatTheSettingNames() {
		ProxyHeaders headers = headers("10.0.0.0/8", "fd00::7");
		assertThat(List.of("10.1.2.3", "fd00::7")).allMatch(headers::isTrusted);
		assertThat(List.of("127.0.0.1", "11.1.2.3", "fd00::8", "no address")).noneMatch(headers::isTrusted);
	}

	static Stream<Arguments> senselessHeaders() {
		String many = ", ".repeat(20_000);
		return Stream.of(Arguments.of("X-Forwarded-Prefix", "//evil.example"),
				Arguments.of("X-Forwarded-Prefix", "/\"><script>"), Arguments.of("X-Forwarded-Prefix", "evil"),
				Arguments.of("X-Forwarded-Prefix", "/a".repeat(3000)),
				Arguments.of("X-Forwarded-Prefix", "/a".repeat(400)), Arguments.of("X-Forwarded-Prefix", many),
				Arguments.of("X-Forwarded-Port", "many"), Arguments.of("X-Forwarded-Port", "99999"),
				Arguments.of("X-Forwarded-Proto", "ftp"), Arguments.of("X-Forwarded-Proto", many),
				Arguments.of("X-Forwarded-Host", "["), Arguments.of("X-Forwarded-Host", many),
				Arguments.of("X-Forwarded-Host", "a".repeat(300)), Arguments.of("X-Forwarded-Host", "a b"),
				Arguments.of("X-Forwarded-Host", "evil.example\"><script>alert(1)</script>"),
				Arguments.of("X-Forwarded-Host", "evil.example/path?x=1#y"), Arguments.of("X-Forwarded-Host", "<>"),
				Arguments.of("X-Forwarded-For", many), Arguments.of("Forwarded", "host=\"a:b:c\""),
				Arguments.of("Forwarded", "host=["), Arguments.of("Forwarded", "proto=ftp"),
				Arguments.of("Forwarded", many));
	}

	@ParameterizedTest
	@MethodSource("senselessHeaders")
	void refusesHeadersThatMakeNoSenseInOneLineOfLog(String header, String value, CapturedOutput output) {
		int before = output.getAll().length();
		assertThat(robots("127.0.0.1", header, value)).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType("text/html;charset=UTF-8")
			.bodyText()
			.contains("under which address this site is visited", "href=\"/\"")
			.doesNotContain("<script>");
		assertThat(robots("127.0.0.1", header, value)).headers()
			.hasValue("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'")
			.hasValue("X-Content-Type-Options", "nosniff")
			.containsHeaders("Referrer-Policy", "Permissions-Policy");
		assertThat(output.getAll().substring(before).lines()).hasSize(2)
			.allMatch((line) -> line.contains("Refused a request from 127.0.0.1"));
	}

	@Test
	void holdsPathsOfAnyLengthAgainstItsPatternWithoutStack() {
		assertThat(ForwardedWords.isPath("/a".repeat(50_000))).isTrue();
		assertThat(ForwardedWords.isPath(", ".repeat(50_000))).isTrue();
		assertThat(ForwardedWords.isPath("/a/, /b-c_d~e.f")).isTrue();
	}

	@Test
	void refusesSettingThatNamesNoNetwork() {
		assertThatIllegalArgumentException().isThrownBy(() -> headers("10.0.0.0/99"))
			.withMessageContaining("roleprint.trusted-proxies")
			.withMessageContaining("10.0.0.0/99");
	}

	private ProxyHeaders headers(String... trusted) {
		return new ProxyHeaders(new PublishSettings(null, List.of(trusted), new Origins(List.of("*"))), this.sites);
	}

	private MvcTestResult robots(String sender, String header, String value) {
		return this.mvc.get().uri("/robots.txt").with((request) -> {
			request.setRemoteAddr(sender);
			return request;
		}).header(header, value).exchange();
	}

}
