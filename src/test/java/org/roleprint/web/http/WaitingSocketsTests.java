package org.roleprint.web.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.roleprint.web.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visitors who let the site wait keep nobody else from its pages, although there are more
 * of them than the container has threads.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.tomcat.threads.max=20", "roleprint.content-dir=",
				"spring.datasource.url=jdbc:h2:mem:waiting;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@Import(SampleContent.class)
class WaitingSocketsTests {

	private static final int SOCKETS = 260;

	/** Generous: the bodies would be waited for longer, were they waited for. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";

	private final List<Socket> sockets = new ArrayList<>();

	@LocalServerPort
	private int port;

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /" + HOST + "Content-Length: 100000\r\n\r\n",
			"POST /" + HOST + "Content-Length: 100000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n",
			"PUT /no-such-page" + HOST + "Transfer-Encoding: chunked\r\n\r\n",
			"GET /%zz" + HOST + "Content-Length: 100000\r\n\r\n", "GET /" + HOST + "Accept: " })
	void thoseWhoSendTooLittleKeepNobodyWaiting(String request) throws Exception {
		for (int i = 0; i < SOCKETS; i++) {
			open(request, 0);
		}
		assertThat(status("/")).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 60 })
	void thoseWhoReadNothingKeepNobodyWaiting(int asked) throws Exception {
		String page = "GET /roles" + HOST + "\r\n";
		for (int i = 0; i < SOCKETS; i++) {
			open(page.repeat(asked), 1024);
		}
		assertThat(status("/")).isEqualTo(200);
	}

	@Test
	void whoDoesNotWaitForTheAnswerGetsOneAndTheEndOfTheConnection() throws Exception {
		Socket socket = open(("GET /" + HOST + "\r\n").repeat(3), 0);
		socket.setSoTimeout((int) PATIENCE.toMillis());
		String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(answers.stripTrailing()).startsWith("HTTP/1.1 200")
			.contains("Connection: close")
			.endsWith("</html>");
		assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(2);
	}

	@Test
	void whoWaitsForEachAnswerKeepsTheConnection() throws Exception {
		Socket socket = open("HEAD /" + HOST + "\r\n", 0);
		socket.setSoTimeout((int) PATIENCE.toMillis());
		BufferedReader answers = new BufferedReader(
				new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		assertThat(head(answers)).contains("HTTP/1.1 200").doesNotContain("Connection: close");
		socket.getOutputStream().write(("HEAD /" + HOST + "\r\n").getBytes(StandardCharsets.US_ASCII));
		assertThat(head(answers)).contains("HTTP/1.1 200");
	}

	private static String head(BufferedReader answers) throws IOException {
		StringBuilder head = new StringBuilder();
		for (String line = answers.readLine(); line != null && !line.isEmpty(); line = answers.readLine()) {
			head.append(line).append('\n');
		}
		return head.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST", "PUT", "DELETE", "OPTIONS", "FOO" })
	void bodyIsRefusedWithReasonAndTheConnectionClosed(String method) throws Exception {
		Socket socket = open(method + " /" + HOST + "Content-Length: 100000\r\n\r\n", 0);
		socket.setSoTimeout((int) PATIENCE.toMillis());
		String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(answer).startsWith("HTTP/1.1 413")
			.contains("Connection: close", "Content-Security-Policy: ", "This site is only read", "<a href=\"/\">");
	}

	private Socket open(String request, int window) throws IOException {
		Socket socket = new Socket();
		this.sockets.add(socket);
		if (window > 0) {
			socket.setReceiveBufferSize(window);
		}
		socket.connect(new InetSocketAddress("localhost", this.port));
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private int status(String path) throws IOException, InterruptedException {
		URI page = URI.create("http://localhost:" + this.port + path);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(page).timeout(PATIENCE).build(), BodyHandlers.discarding())
			.statusCode();
	}

}
