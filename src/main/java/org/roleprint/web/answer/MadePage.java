package org.roleprint.web.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.ResponseUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer as it is sent again and again.
 *
 * @param body its bytes, compressed or not
 * @param compressed whether the body is compressed by gzip
 * @param contentType its media type, null without one
 * @param headers what else belongs to it
 * @param tag by which a client asks whether it still holds
 * @param modified when its content was last changed, as a date of HTTP; null where the
 * answer says so itself
 */
@SuppressWarnings("ArrayRecordComponent")
record MadePage(byte[] body, boolean compressed, @Nullable String contentType, List<Header> headers, String tag,
		@Nullable String modified) {

	/** Fewer bytes grow when they are compressed. */
	private static final int WORTH_COMPRESSING = 1024;

	private static final String GZIP = "gzip";

	/**
	 * A header of an answer.
	 *
	 * @param name its name
	 * @param value one of its values
	 */
	record Header(String name, String value) {
	}

	/** What it takes in memory, in bytes. */
	int weight() {
		return this.body.length + 1000;
	}

	static byte[] compress(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory cannot fail", ex);
		}
		return bytes.toByteArray();
	}

	static boolean isWorthCompressing(byte[] plain) {
		return plain.length >= WORTH_COMPRESSING;
	}

	/** Sends it, or says that the client has it already. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((header) -> response.addHeader(header.name(), header.value()));
		boolean known = KnownAnswer.isKnown(request, this.tag, this.modified);
		KnownAnswer.tell(response, this.tag, this.modified);
		if (known) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (this.contentType != null) {
			response.setContentType(this.contentType);
		}
		byte[] sent = this.body;
		if (this.compressed) {
			ResponseUtil.addVaryFieldName(response, "accept-encoding");
			if (accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
				response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
			}
			else {
				sent = inflated();
			}
		}
		response.setContentLength(sent.length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(sent);
		}
	}

	private static boolean accepts(@Nullable String encodings) {
		if (encodings == null) {
			return false;
		}
		int at = encodings.indexOf(GZIP);
		return at >= 0 && !encodings.substring(at + GZIP.length()).matches("\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");
	}

	private byte[] inflated() throws IOException {
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			return plain.readAllBytes();
		}
	}

}
