package org.roleprint.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer of HTTP/1.1 as it came.
 *
 * @param status its number
 * @param head the first line and the headers
 * @param body without what chunks are parted by
 */
record WireAnswer(int status, String head, byte[] body) {

	private static final int LONGEST_HEAD = 262_144;

	/**
	 * Reads the next answer.
	 * @param in where it comes from
	 * @param withoutBody whether a body is announced that does not come
	 * @throws EOFException if the connection ends before the answer does
	 */
	static WireAnswer read(InputStream in, boolean withoutBody) throws IOException {
		String head = head(in);
		if (!head.startsWith("HTTP/1.1 ")) {
			throw new IOException("no answer of HTTP/1.1");
		}
		int status = Integer.parseInt(head.substring(9, 12));
		if (status < 200) {
			return read(in, withoutBody);
		}
		boolean bare = withoutBody || status == 204 || status == 304;
		return new WireAnswer(status, head, bare ? new byte[0] : body(in, head));
	}

	private static String head(InputStream in) throws IOException {
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		for (int line = -1; line != 0;) {
			line = 0;
			for (int next = next(in); next != '\n'; next = next(in)) {
				head.write(next);
				line += (next != '\r') ? 1 : 0;
			}
			head.write('\n');
			if (head.size() > LONGEST_HEAD) {
				throw new IOException("no end of the headers");
			}
		}
		return head.toString(StandardCharsets.ISO_8859_1);
	}

	private static int next(InputStream in) throws IOException {
		int next = in.read();
		if (next < 0) {
			throw new EOFException("closed without a whole answer");
		}
		return next;
	}

	private static byte[] body(InputStream in, String head) throws IOException {
		Optional<String> length = header(head, "Content-Length");
		if (header(head, "Transfer-Encoding").isPresent()) {
			return chunks(in);
		}
		return length.isPresent() ? whole(in, Integer.parseInt(length.get())) : in.readAllBytes();
	}

	private static byte[] chunks(InputStream in) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = size(in); size > 0; size = size(in)) {
			body.write(whole(in, size));
			line(in);
		}
		line(in);
		return body.toByteArray();
	}

	private static int size(InputStream in) throws IOException {
		return Integer.parseInt(line(in), 16);
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = next(in); next != '\n'; next = next(in)) {
			line.append((char) next);
		}
		return line.toString().strip();
	}

	private static byte[] whole(InputStream in, int length) throws IOException {
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("closed in the middle of an answer");
		}
		return bytes;
	}

	/** A header, where there is one. */
	Optional<String> header(String name) {
		return header(this.head, name);
	}

	private static Optional<String> header(String head, String name) {
		String before = "\n" + name.toLowerCase(Locale.ROOT) + ":";
		int at = head.toLowerCase(Locale.ROOT).indexOf(before);
		return (at < 0) ? Optional.empty()
				: Optional.of(head.substring(at + before.length(), head.indexOf('\n', at + 1)).strip());
	}

	/** Whether the server ends the connection with it. */
	boolean closes() {
		return header("Connection").filter("close"::equalsIgnoreCase).isPresent();
	}

	/** The body, a letter for each byte. */
	String text() {
		return new String(this.body, StandardCharsets.ISO_8859_1);
	}

}
