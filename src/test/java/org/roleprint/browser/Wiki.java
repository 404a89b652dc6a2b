package org.roleprint.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Another site, on a port of its own, with one page. It goes by two names: the page is
 * the same at both, the origin is not.
 */
final class Wiki implements AutoCloseable {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en-GB">
			<head><title>Our wiki</title><link rel="icon" href="data:,"></head>
			<body><h1>Our wiki</h1>%s</body>
			</html>
			""";

	private final HttpServer server;

	private volatile String markup = "";

	Wiki() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No port for the wiki", ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	private void answer(HttpExchange exchange) throws IOException {
		byte[] page = PAGE.formatted(this.markup).getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
		exchange.sendResponseHeaders(200, page.length);
		try (OutputStream body = exchange.getResponseBody()) {
			body.write(page);
		}
	}

	/**
	 * Puts something on the page.
	 * @param html markup for its body
	 * @return the page's address
	 */
	String with(String html) {
		this.markup = html;
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/";
	}

	/**
	 * The same page under the other name.
	 * @return its address
	 */
	String byItsOtherName() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/";
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
