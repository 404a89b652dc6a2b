package org.roleprint.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads answers of HTTP/1.1 off a connection, one after the other, and keeps of each only
 * its status and whether the connection stays.
 */
final class AnswerReader {

	private static final int LONGEST_HEAD = 32_768;

	private final byte[] head = new byte[LONGEST_HEAD];

	private int headLength;

	private Part part = Part.HEAD;

	private boolean chunked;

	/** Bytes of the body or chunk that are still to come. */
	private long left;

	private int status;

	private boolean closes;

	/**
	 * Reads on.
	 * @param bytes what came; read as far as the answer goes
	 * @return true when the answer is complete
	 */
	boolean completes(ByteBuffer bytes) {
		if (this.part == Part.DONE) {
			this.part = Part.HEAD;
			this.headLength = 0;
		}
		while (bytes.hasRemaining() && this.part != Part.DONE) {
			if (this.part == Part.BODY) {
				skip(bytes);
			}
			else {
				line(bytes.get());
			}
		}
		return this.part == Part.DONE;
	}

	private void skip(ByteBuffer bytes) {
		int step = (int) Math.min(this.left, bytes.remaining());
		bytes.position(bytes.position() + step);
		this.left -= step;
		if (this.left == 0) {
			this.part = this.chunked ? Part.CHUNK_SIZE : Part.DONE;
			this.headLength = 0;
		}
	}

	private void line(byte next) {
		this.head[this.headLength++] = next;
		if (next != '\n') {
			return;
		}
		if (this.part == Part.HEAD) {
			if (this.headLength > 3 && this.head[this.headLength - 3] == '\n') {
				headRead(text());
			}
		}
		else if (this.part == Part.CHUNK_SIZE) {
			long size = Long.parseLong(text().strip().split(";")[0], 16);
			// The end of the line behind a chunk is read with it.
			this.left = size + 2;
			this.part = (size == 0) ? Part.TRAILER : Part.BODY;
			this.headLength = 0;
		}
		else {
			this.part = (this.headLength == 2) ? Part.DONE : Part.TRAILER;
			this.headLength = 0;
		}
	}

	private String text() {
		return new String(this.head, 0, this.headLength, StandardCharsets.ISO_8859_1);
	}

	private void headRead(String sent) {
		String fields = sent.toLowerCase(Locale.ROOT);
		this.status = Integer.parseInt(fields.substring(9, 12));
		this.closes = fields.contains("\r\nconnection: close");
		this.chunked = fields.contains("\r\ntransfer-encoding: chunked");
		this.left = (this.status == 304) ? 0 : length(fields);
		this.part = this.chunked ? Part.CHUNK_SIZE : (this.left > 0) ? Part.BODY : Part.DONE;
		this.headLength = 0;
	}

	private static long length(String fields) {
		String name = "\r\ncontent-length:";
		int at = fields.indexOf(name);
		return (at < 0) ? 0 : Long
			.parseLong(fields.substring(at + name.length(), fields.indexOf('\r', at + name.length())).strip());
	}

	int status() {
		return this.status;
	}

	/** Whether the server ends the connection with this answer. */
	boolean closes() {
		return this.closes;
	}

	/** Where in an answer the next byte stands. */
	private enum Part {

		HEAD, BODY, CHUNK_SIZE, TRAILER, DONE

	}

}
