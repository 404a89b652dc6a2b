package org.roleprint.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.roleprint.web.Probes;
import org.roleprint.web.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody should send, sent over a bare connection to the real container under a
 * context path. Nothing of it may give a 5xx or show the inside.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=/catalog", "roleprint.content-dir=",
				"spring.datasource.url=jdbc:h2:mem:hostile;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@Import({ SampleContent.class, Probes.class })
class HostileRequestTests {

	private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	@LocalServerPort
	private int port;

	static Stream<String> hostileRequests() {
		Stream<String> lines = Stream.of("GET /catalog/%zz", "GET /catalog/%", "GET /catalog/%00", "GET /catalog/%ff",
				"GET /catalog/a b", "GET /catalog/é", "GET /catalog/?q=é", "GET /catalog/%2e%2e/%2e%2e/etc/passwd",
				"GET /catalog/../../etc/passwd", "GET /catalog/css/..%2f..%2fapplication.yaml", "GET /catalog/..;/x",
				"GET /catalog/%2f%2fevil.example/", "GET /catalog/to/%2f%2fevil.example",
				"GET /catalog/to/..%2f..%2fetc", "GET /catalog/roles/..%2f..%2fetc", "GET /catalog/roles/a%2fb.json",
				"GET /catalog/embed/roles/%2e%2e%2f", "GET /catalog/webjars/..%2f..%2fx", "GET /catalog/to/%5c%5cevil",
				"GET /catalog/skills/%2e%2e/preview.png", "GET /catalog/oembed?url=%0d%0aSet-Cookie:x",
				"GET /catalog/to/x%0d%0aSet-Cookie:%20a", "GET /catalog/\\evil.example/",
				"GET /catalog/roles/%F0%9F%92%A9", "GET /catalog/roles/..", "GET /catalog/error",
				"GET /catalog/roles/" + "x".repeat(50_000), "GET /catalog/roles/" + "%e9".repeat(20_000),
				"GET /catalog/?q=" + "%E9".repeat(20_000), "GET /catalog/Roles/?q=" + "a".repeat(100_000),
				"GET /catalog/roles/former-head-of-devops?q=" + "a".repeat(100_000),
				"GET /catalog/?q=" + "%20".repeat(60_000), "FOO /catalog/", "foo /catalog/", "TRACE /catalog/",
				"CONNECT /catalog/", "CONNECT localhost:80", "OPTIONS /catalog/", "OPTIONS *", "POST /catalog/",
				"PUT /catalog/roles", "DELETE /catalog/roles/x", "PATCH /catalog/", "PROPFIND /catalog/",
				"GET http://evil.example/catalog/", "GET catalog");
		Stream<String> whole = Stream.of("GET /catalog/ HTTP/9.9\r\nHost: localhost\r\n\r\n",
				"GET /catalog/ HTTP/2.0\r\nHost: localhost\r\n\r\n",
				"GET /catalog/ HTTP/1.1\r\nConnection: close\r\n\r\n", "\u0016\u0003\u0001\u0000\r\n\r\n",
				withHeader("Host: a b"), withHeader("Transfer-Encoding: odd"), withHeader("Expect: miracles"),
				withHeader("Content-Length: abc"), withHeader("Content-Length: -1"), withHeader("Bad Header: x"),
				withHeader("Accept: rubbish"), withHeader("Accept: */html"), withHeader("Accept: ;q=2,,"),
				withHeader("Accept-Language: ;;=="), withHeader("Accept-Language: " + "a, ".repeat(9000)),
				withHeader("Cookie: =;;=\u0001"), withHeader("Range: bytes=a-b"), withHeader("If-None-Match: \""),
				withHeader("If-Match: \"x\""), withHeader("If-Modified-Since: soon"),
				withHeader("X-Forwarded-Port: many"), withHeader("Forwarded: for=;;;"),
				withHeader("X-HTTP-Method-Override: DELETE"), withHeader("Content-Type: rubbish"),
				withBody("multipart/form-data", "abc"), withBody("multipart/form-data; boundary=x", "--x\r\n\r\n"),
				withBody("application/x-www-form-urlencoded", "%zz=%"), withBody("application/json", "{"));
		return Stream.concat(lines.map((line) -> line + REST), whole);
	}

	private static String withHeader(String header) {
		return "GET /catalog/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
	}

	private static String withBody(String type, String body) {
		return "POST /catalog/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
				+ "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
	}

	@ParameterizedTest
	@MethodSource("hostileRequests")
	void neverGivesServerErrorOrShowsTheInside(String request) throws IOException {
		String answer = send(request);
		assertThat(answer).matches("(?s)HTTP/1\\.1 [234]\\d\\d .*")
			.doesNotContain("Exception", "org.apache", "org.spring", "Tomcat", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/catalog/%zz", "/catalog/?q=é", "/catalog/a b" })
	void unreadableAddressGetsPlainPage(String path) throws IOException {
		assertThat(send("GET " + path + REST)).startsWith("HTTP/1.1 400")
			.contains("Content-Security-Policy: default-src 'none'", "The server could not read this request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host:", "Host: a:99999", "Host: [", "Host: a b", "Host: localhost\r\nX-Forwarded-Host: [",
			"Host: localhost\r\nX-Forwarded-Proto: ftp", "Host:\r\nX-Forwarded-Proto: https" })
	void requestThatNamesNoAddressGetsPlainPage(String headers) throws IOException {
		for (String line : List.of("GET /catalog/", "GET /catalog/nothing", "TRACE /catalog/", "GET /elsewhere")) {
			assertThat(send(line + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n\r\n"))
				.matches("(?s)HTTP/1\\.1 40[04] .*")
				.contains("Content-Security-Policy: ", "X-Content-Type-Options: nosniff", "Referrer-Policy: ",
						"<a href=\"/catalog/\">");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/catalog/roles/a;b=%", "/catalog/api/kpis/x;y%zz", "/catalog/to/a;%2" })
	void escapeThatIsNoneIsRefusedBehindASemicolonToo(String path) throws IOException {
		assertThat(send("GET " + path + REST)).startsWith("HTTP/1.1 400")
			.contains("Content-Security-Policy: ", "The server could not read this request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "OPTIONS *", "OPTIONS *\t/catalog/" })
	void questionAboutTheServerItselfIsAnsweredWithOurHeaders(String line) throws IOException {
		assertThat(send(line + REST)).matches("(?s)HTTP/1\\.1 [24]00 .*")
			.contains("Allow: GET, HEAD, OPTIONS\r", "Content-Security-Policy: ", "X-Content-Type-Options: nosniff");
	}

	@Test
	void methodThatTheContainerRefusesItselfIsRefusedAtAnyAddress() throws IOException {
		for (String path : List.of("/catalog/api/roles", "/catalog/api/roles;a=%zt", "/catalog/kpis.json;%")) {
			assertThat(send("TRACE " + path + REST)).startsWith("HTTP/1.1 405");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /catalog/%zz", "PUT catalog", "TRACE /catalog/%" })
	void refusedAddressWithABodyGetsTheWholePage(String line) throws IOException {
		assertThat(send(line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7\r\n\r\n")).startsWith("HTTP/1.1 400")
			.contains("Connection: close", "Content-Security-Policy: ")
			.endsWith("</html>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/catalog/%E9 HTTP/1.1\r\nHost: localhost", "/catalog/^/%E9 HTTP/1.1\r\nHost: localhost",
			"/catalog/%E9 HTTP/1.1\r\nHost: a@b", "/catalog/%E9 HTTP/1.1\r\nHost: localhost\r\nExpect: miracles" })
	void wayToTheAddressThatWasMeantSaysThatTheConnectionEnds(String request) throws IOException {
		assertThat(send("GET " + request + "\r\n\r\n")).startsWith("HTTP/1.1 301").contains("Connection: close");
	}

	@Test
	void expectationThatCannotBeMetSaysThatTheConnectionEnds() throws IOException {
		assertThat(send("GET /catalog/ HTTP/1.1\r\nHost: localhost\r\nExpect: miracles\r\n\r\n"))
			.startsWith("HTTP/1.1 417")
			.contains("Connection: close");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing/of/it", "/%2E%2E%2Fetc", "/..%2F..%2Fetc%2Fpasswd", ";a=b/nothing/of/it" })
	void askingForTheHealthOfNothingIsNoFailure(String part) throws IOException {
		assertThat(send("GET /catalog/actuator/health" + part + REST)).startsWith("HTTP/1.1 404");
	}

	@Test
	void healthInNoFormIsNoFailure() throws IOException {
		assertThat(send(withHeader("Accept: , ").replace("/catalog/", "/catalog/actuator/health")))
			.startsWith("HTTP/1.1 406");
	}

	@ParameterizedTest
	@CsvSource({ "/catalog/to/caf%E9, /catalog/to/caf%C3%A9", "/catalog/search?q=caf%E9, /catalog/search?q=caf%C3%A9",
			"/catalog/to/na%EFve?from=caf%E9, /catalog/to/na%C3%AFve?from=caf%C3%A9", "//catalog/%E9, /catalog/%C3%A9",
			"/catalog/%C3%A9/%E9, /catalog/%C3%A9/%C3%A9" })
	void escapeInAnOlderEncodingLeadsToTheAddressThatWasMeant(String asked, String meant) throws IOException {
		assertThat(send("GET " + asked + REST)).contains("HTTP/1.1 301", "Location: " + meant + "\r\n");
		assertThat(send("HEAD " + asked + REST)).contains("HTTP/1.1 301", "Location: " + meant + "\r\n");
		assertThat(send("POST " + asked + REST)).doesNotContain("Location");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=\"<>[\\]^`{|}", "q=%22%3C%F0%9F%92%A9&q=&&=&=x", "unknown=1&PAGE=2",
			"q=%00%0D%0ASet-Cookie:x", "page=99999999999999999999&size=-1" })
	void everyWellFormedQueryReachesThePage(String query) throws IOException {
		assertThat(send("GET /catalog/?" + query + REST)).startsWith("HTTP/1.1 200").doesNotContain("Set-Cookie");
	}

	@Test
	void longQueriesReachThePage() throws IOException {
		assertThat(send("GET /catalog/?q=" + "a".repeat(100_000) + REST)).startsWith("HTTP/1.1 200");
		assertThat(send("GET /catalog/?" + "a&".repeat(50_000) + REST)).startsWith("HTTP/1.1 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "//catalog/roles/", "/catalog//evil.example/",
			"/catalog///evil.example//", "/catalog/;//evil.example/", "/catalog/Roles/?to=//evil.example",
			"/\\evil.example/%E9", "/\\/evil.example/%E9", "\\\\evil.example/%E9", "/catalog/\\evil.example/%E9" })
	void noRedirectLeavesTheSite(String path) throws IOException {
		String answer = send("GET " + path + REST);
		assertThat(answer.lines().filter((line) -> line.startsWith("Location:"))).as(answer)
			.allSatisfy((line) -> assertThat(line).matches("Location: /(?![/\\\\])\\S*"));
	}

	@Test
	void redirectsStayUnderTheContextPath() throws IOException {
		assertThat(send("GET /catalog/Roles/?Q=A" + REST)).contains("HTTP/1.1 301", "Location: /catalog/roles?Q=A");
		assertThat(send("GET //catalog/roles" + REST)).contains("HTTP/1.1 301", "Location: /catalog/roles\r\n");
	}

	@Test
	void failureInPageIsToldWithoutItsCause() throws IOException {
		assertThat(send("GET /catalog/probe/broken" + REST)).startsWith("HTTP/1.1 500")
			.contains("Something went wrong here", "Content-Security-Policy")
			.doesNotContain(Probes.SECRET);
	}

	@Test
	void headHasNoBodyButTheSameHeaders() throws IOException {
		String head = send("HEAD /catalog/" + REST);
		String get = send("GET /catalog/" + REST);
		assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
		assertThat(get.lines().filter((line) -> line.matches("(ETag|Last-Modified|Content-Length): .*"))).hasSize(3)
			.allSatisfy((line) -> assertThat(head).contains(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.0", "1.1" })
	void noTransferIsCompressedWhateverAClientWouldTake(String version) throws IOException {
		assertThat(send("GET /catalog/rols/nobody HTTP/" + version
				+ "\r\nHost: localhost\r\nConnection: close, TE\r\nTE: gzip\r\nAccept-Encoding: gzip\r\n\r\n"))
			.contains("\r\nContent-Encoding: gzip\r\n")
			.doesNotContain("Transfer-Encoding: gzip");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			socket.shutdownOutput();
			InputStream answer = socket.getInputStream();
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
