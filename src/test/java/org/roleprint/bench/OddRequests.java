package org.roleprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes requests to a site's addresses that have something wrong with them, the same for
 * the same seed.
 */
final class OddRequests {

	private static final List<String> METHODS = List.of("HEAD", "HEAD", "HEAD", "POST", "PUT", "DELETE", "OPTIONS",
			"PATCH", "TRACE", "CONNECT", "PROPFIND", "FOO", "get", "G@T", "M-SEARCH", "X".repeat(9000));

	private static final List<String> VERSIONS = List.of("HTTP/1.0", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "http/1.1",
			"HTTP/1.", "HTP/1.1", "HTTP/1.1 x");

	private final List<List<String>> kinds;

	private final List<String> parameters;

	private final Dice dice;

	private final OddText text;

	private final OddHeaders headers;

	OddRequests(SiteRoutes routes, long seed) {
		this.kinds = routes.kinds();
		this.parameters = routes.parameters();
		this.dice = new Dice(seed);
		this.text = new OddText(this.dice);
		this.headers = new OddHeaders(this.dice, this.text);
	}

	/** The next one. */
	OddRequest next() {
		String method = this.dice.chance(0.85) ? "GET" : this.dice.of(METHODS);
		String version = this.dice.chance(0.97) ? "HTTP/1.1" : this.dice.of(VERSIONS);
		String body = this.dice.chance(0.01) ? this.text.flood() : "";
		List<String> lines = new ArrayList<>(this.headers.next());
		if (!body.isEmpty()) {
			lines.add("Content-Length: " + (this.dice.chance(0.8) ? body.length() : this.text.value().length()));
		}
		String address = address();
		// Without one it would be HTTP/0.9, whose answers have no head.
		String line = method + " " + (address.isBlank() ? "/" : address) + " " + version;
		OddRequest request = new OddRequest(method, line.replaceAll("[\r\n]", "~"), lines, body);
		// What may hold the mark is looked through, the rest is read past.
		lines.add(request.isMarked() ? "X-Read: 1" : "Accept-Encoding: gzip");
		return request;
	}

	/** Learns what a reader would send back. */
	void learn(WireAnswer answer) {
		answer.header("ETag").ifPresent(this.headers::learn);
	}

	private String address() {
		String address = this.dice.of(this.dice.of(this.kinds));
		if (this.dice.chance(0.25)) {
			return address;
		}
		int query = address.indexOf('?');
		String path = (query < 0) ? address : address.substring(0, query);
		String pairs = (query < 0) ? "" : address.substring(query + 1);
		for (int changes = this.dice.chance(0.5) ? 0 : this.dice.between(1, 3); changes > 0; changes--) {
			path = spoilt(path);
		}
		for (int changes = this.dice.between(0, 3); changes > 0; changes--) {
			pairs = asked(pairs);
		}
		String whole = pairs.isEmpty() ? path : path + "?" + pairs;
		return (this.dice.chance(0.02) ? "http://" + this.text.value() : "") + whole;
	}

	private String spoilt(String path) {
		int at = this.dice.between(0, path.length());
		String before = path.substring(0, at);
		String after = path.substring(at);
		return switch (this.dice.between(0, 9)) {
			case 0 -> before + after.substring(Math.min(1, after.length()));
			case 1 -> before + after.toUpperCase(Locale.ROOT);
			case 2 -> before + this.text.escaped(after);
			case 3 -> path + "/" + this.text.value();
			case 4 -> path.substring(0, path.lastIndexOf('/') + 1) + this.text.value();
			case 5 -> before + (this.dice.chance(0.2) ? this.text.flood() : "") + after;
			case 6 -> path + this.dice.of(this.dice.of(this.kinds));
			default -> before + this.text.piece() + after;
		};
	}

	private String asked(String pairs) {
		String pair = this.dice.of(this.parameters) + "=" + this.text.value();
		return switch (this.dice.between(0, 9)) {
			case 0 -> pairs + this.text.piece();
			case 1 -> pair + "&" + pairs + "&" + pair;
			case 2 -> (pair.length() < 50) ? (pair + "&").repeat(this.dice.between(1, 300)) : pair;
			case 3 -> this.dice.of(this.parameters);
			case 4 -> pairs.replaceFirst("=[^&]*", "=" + this.text.piece().replace("\\", "").replace("$", ""));
			default -> pairs.isEmpty() ? pair : pairs + "&" + pair;
		};
	}

}
