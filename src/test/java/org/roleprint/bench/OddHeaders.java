package org.roleprint.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Headers of a request: those of an ordinary reader, and in between any that are not.
 */
final class OddHeaders {

	private static final int TAGS = 64;

	private static final List<String> HOSTS = List.of("", "Host:", "Host: a:99999", "Host: a:-1", "Host: [",
			"Host: [::1]", "Host: a b", "Host: a/b", "Host: a@b", "Host: " + "a".repeat(300), "Host: a.b.c.",
			"Host: evil.example", "Host: " + OddRequest.MARK, "Host: zq7x%22", "Host: \u00e9",
			"Host: localhost:80\r\nHost: other", "Host: :80", "Host: 1.2.3", "Host: _a", "Host: a:b",
			"Host: localhost:", "host: LOCALHOST");

	private static final List<String> ACCEPTS = List.of("*/*", "text/html", "text/*", "application/json",
			"text/markdown", "text/html;q=0", "*/*;q=0", "image/*", "application/json;q=0.5,text/markdown;q=0.6",
			"rubbish", ";q=2,,", "*/html", "text/html;q=a", "text/html;q=1;q=0;" + OddRequest.MARK, "text/csv",
			"application/atom+xml", "text/event-stream", "\"", "/", "a/b;c=\"", ", ", "text/html, */*;q=0.8");

	/** Names of which each may be followed by any of the texts. */
	private static final List<String> NAMES = List.of("Accept-Language", "Accept-Charset", "Cookie", "Referer",
			"Origin", "User-Agent", "If-Modified-Since", "If-Unmodified-Since", "If-Match", "If-Range", "Range",
			"Access-Control-Request-Method", "Access-Control-Request-Headers", "Authorization", "Connection", "Upgrade",
			"Expect", "TE", "Content-Type", "Content-Encoding", "Max-Forwards", "X-HTTP-Method-Override",
			"X-Original-URL", "X-Rewrite-URL", "Sec-Fetch-Site", "Purpose", "Pragma", "Cache-Control", "DNT", "Via",
			"X-Requested-With", "HTTP2-Settings", "Trailer", "Keep-Alive", "Proxy-Connection", "Save-Data");

	private static final List<String> BROKEN_NAMES = List.of("", " ", "Bad Name", "\u00e9", ":");

	private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto",
			"X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-For", "X-Forwarded-Ssl");

	private static final List<String> TEXTS = List.of("", "*", "\"", "\"x\"", "W/\"x\"", "bytes=0-0", "bytes=0-",
			"bytes=-1", "bytes=a-b", "bytes=5-2", "bytes=0-1,3-4,9-9,99999999-", "bytes=" + "0-0,".repeat(500), "close",
			"keep-alive", "upgrade", "h2c", "websocket", "100-continue", "miracles", "trailers", "gzip", "GET",
			"DELETE", "null", "http://evil.example", "https://localhost", "Sun, 29 Nov 2026 06:00:00 GMT",
			"Mon, 01 Jan 1900 00:00:00 GMT", "soon", "-1", "99999999999999", "de;q=0.9, ;;==",
			"text/html; charset=rubbish", "multipart/form-data; boundary=", "application/x-www-form-urlencoded",
			"a=b; a=b; =;;=", "/roles", "prefetch", "localhost", "a, b, c", "https", "ftp", "[", "443", "many", "/a",
			"//evil.example", "/a/../b", "on", "for=;;;", "for=\"[::1]:1\";host=a;proto=https", "host=\"",
			"proto=javascript", "for=_x, for=_y", "127.0.0.1, 10.0.0.1", OddRequest.MARK, "\u00e9\u00ff");

	private static final List<String> TORN = List.of("\u0000", "\u0001", "a\r\n b", "a\nX-Zq7x: 1", "a\rb", "\u007f");

	private static final List<String> WHOLE = List.of("Content-Length: 0", "Content-Length: 5", "Content-Length: -1",
			"Content-Length: abc", "Content-Length: 99999999999999999999", "Content-Length: 0\r\nContent-Length: 1",
			"Transfer-Encoding: chunked", "Transfer-Encoding: odd", "Transfer-Encoding: chunked, gzip", "no colon",
			": no name", " folded", "\tfolded", "A".repeat(9000) + ": 1", "A: " + "b".repeat(20_000));

	private final List<String> tags = new ArrayList<>(List.of("\"none\""));

	private final Dice dice;

	private final OddText text;

	OddHeaders(Dice dice, OddText text) {
		this.dice = dice;
		this.text = text;
	}

	/** Keeps a tag, to be sent back. */
	void learn(String tag) {
		if (this.tags.size() < TAGS) {
			this.tags.add(tag);
		}
		else {
			this.tags.set(this.dice.between(0, TAGS - 1), tag);
		}
	}

	/** Whole lines. */
	List<String> next() {
		List<String> lines = new ArrayList<>();
		lines.add(this.dice.chance(0.94) ? "Host: localhost" : this.dice.of(HOSTS));
		if (this.dice.chance(0.6)) {
			lines.add("Accept: " + (this.dice.chance(0.95) ? this.dice.of(ACCEPTS) : this.text.flood()));
		}
		if (this.dice.chance(0.3)) {
			lines.add("If-None-Match: " + this.dice.of(this.dice.chance(0.8) ? this.tags : TEXTS));
		}
		if (this.dice.chance(0.1)) {
			lines.add(this.dice.of(FORWARDED) + ": " + text());
		}
		if (this.dice.chance(0.02)) {
			lines.add(this.dice.of(WHOLE));
		}
		int times = this.dice.chance(0.01) ? this.dice.between(1, 150) : this.dice.between(0, 2);
		for (int i = 0; i < times; i++) {
			lines.add(this.dice.of(this.dice.chance(0.95) ? NAMES : BROKEN_NAMES) + ": " + text());
		}
		return lines;
	}

	private String text() {
		return switch (this.dice.between(0, 19)) {
			case 0 -> this.text.flood();
			case 1 -> this.text.value();
			case 2 -> this.dice.of(this.dice.chance(0.2) ? TORN : TEXTS);
			default -> this.dice.of(TEXTS);
		};
	}

}
