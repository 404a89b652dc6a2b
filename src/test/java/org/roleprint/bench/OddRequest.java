package org.roleprint.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as it goes over the wire, with whatever is wrong with it.
 *
 * @param method what it asks for, in whatever spelling
 * @param line the whole first line
 * @param headers whole lines
 * @param body what follows them
 */
record OddRequest(String method, String line, List<String> headers, String body) {

	/** What no answer may hold as it was sent. */
	static final String MARK = "zq7x\"'<zq7x>";

	/** A second header, were the line's end taken for one. */
	static final String FORGED = "X-Zq7x";

	private static final int SHOWN = 300;

	/** Letters are bytes: whoever wants others has spelt them out. */
	byte[] bytes() {
		return (this.line + "\r\n" + String.join("", this.headers.stream().map((header) -> header + "\r\n").toList())
				+ "\r\n" + this.body)
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	boolean isHead() {
		return "HEAD".equals(this.method);
	}

	/** Whether what follows it on its connection may be taken for a part of it. */
	boolean isTorn() {
		return !this.body.isEmpty() || this.headers.stream().anyMatch(OddRequest::isTorn);
	}

	private static boolean isTorn(String header) {
		return header.isBlank() || header.indexOf('\n') >= 0 || header.indexOf('\r') >= 0
				|| header.regionMatches(true, 0, "Content-Length", 0, 14)
				|| header.regionMatches(true, 0, "Transfer-Encoding", 0, 17);
	}

	boolean isMarked() {
		return this.line.contains("zq7x") || this.headers.stream().anyMatch((header) -> header.contains("zq7x"));
	}

	/** In one line, as far as a reader needs it. */
	@Override
	public String toString() {
		StringBuilder shown = new StringBuilder();
		(cut(this.line) + " | " + String.join(" | ", this.headers.stream().map(OddRequest::cut).toList())).chars()
			.forEach((letter) -> shown
				.append((letter < ' ' || letter > '~') ? String.format("\\x%02x", letter) : (char) letter));
		return shown.toString();
	}

	private static String cut(String text) {
		return (text.length() <= SHOWN) ? text : text.substring(0, SHOWN) + "... (" + text.length() + ")";
	}

}
