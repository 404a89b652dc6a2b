package org.roleprint.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page, or several of a kind, that a load asks for.
 *
 * @param name how reports call it
 * @param accept what the reader wants
 * @param paths its addresses, asked for in turns
 * @param confirmed whether the reader has it already and asks whether it is still right
 */
record AskedPage(String name, String accept, List<String> paths, boolean confirmed) {

	static final String HTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	static final String JSON = "application/json";

	/** The pages of {@code -Dbench.only=role|home}, or all of them. */
	static List<AskedPage> all(SizedContent content) {
		List<String> roles = content.slugs("roles");
		String role = "/roles/" + roles.get(0);
		List<String> only = List.of(System.getProperty("bench.only", "").split("\\|"));
		return Stream.of(html("role", role), new AskedPage("role, 304", HTML, List.of(role), true),
				new AskedPage("all roles", HTML, roles.stream().map("/roles/"::concat).toList(), false),
				html("home", "/"), html("roles", "/roles"), html("search", "/search?q=error+budgets"),
				html("careers", "/careers"), html("compare", "/compare?role=" + roles.get(1) + "&role=" + roles.get(2)),
				html("skill", "/skills/slo-management"), html("KPI", "/kpis/slo-attainment"),
				new AskedPage("API role", JSON, List.of("/api" + role), false))
			.filter((page) -> only.contains("") || only.contains(page.name()))
			.toList();
	}

	private static AskedPage html(String name, String path) {
		return new AskedPage(name, HTML, List.of(path), false);
	}

	/**
	 * What a load sends.
	 * @param port the server's port
	 * @param tag what the reader has, where it asks whether that is still right
	 */
	List<byte[]> requests(int port, String tag) {
		return this.paths.stream().map((path) -> request(port, path, this.confirmed ? tag : null)).toList();
	}

	static List<byte[]> requests(int port, List<String> paths) {
		AskedPage page = new AskedPage("", HTML, paths, false);
		return paths.stream().map((path) -> page.request(port, path, null)).toList();
	}

	/** What a load sends for one of the addresses. */
	byte[] request(int port, int number) {
		return request(port, this.paths.get(number % this.paths.size()), null);
	}

	private byte[] request(int port, String path, @Nullable String tag) {
		String condition = (tag != null) ? "If-None-Match: " + tag + "\r\n" : "";
		return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: " + this.accept
				+ "\r\nAccept-Encoding: gzip\r\n" + condition + "\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	/** The file that holds its bytes. */
	String file() {
		return this.name.replaceAll("\\W+", "-");
	}

}
