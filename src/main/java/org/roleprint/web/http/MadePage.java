package org.roleprint.web.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.ResponseUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

import org.roleprint.web.frame.Accepted;

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

	/** What follows the name of an encoding that a client does not want. */
	private static final Pattern REFUSED = Pattern.compile("\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");

	/** Most clients refuse nothing. */
	private static final Pattern REFUSING = Pattern.compile("q\\s*=\\s*0(\\.0*)?\\s*([,;]|$)",
			Pattern.CASE_INSENSITIVE);

	/**
	 * A header of an answer.
	 *
	 * @param name its name
	 * @param value one of its values
	 */
	record Header(String name, String value) {

		boolean is(String otherName) {
			return this.name.equalsIgnoreCase(otherName);
		}

	}

	/** Whether it asks not to be kept by anyone. */
	boolean isUnkept() {
		return this.headers.stream()
			.anyMatch((header) -> header.is(HttpHeaders.CACHE_CONTROL) && header.value().contains("no-store"));
	}

	/** What it takes in memory, in bytes. */
	int weight() {
		return this.body.length + 1000;
	}

	static byte[] compress(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
		try (GZIPOutputStream gzip = new Smallest(bytes)) {
			gzip.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory cannot fail", ex);
		}
		return bytes.toByteArray();
	}

	/** Made once and sent often. */
	private static final class Smallest extends GZIPOutputStream {

		Smallest(OutputStream bytes) throws IOException {
			super(bytes);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

	static boolean isWorthCompressing(byte[] plain) {
		return plain.length >= WORTH_COMPRESSING;
	}

	/** Sends it, or says that the client has it already. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isRefusedBy(request.getHeader(HttpHeaders.ACCEPT))) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
			return;
		}
		addHeaders(response);
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

	/** The address says what it has; what a client will not have, it does not get. */
	private boolean isRefusedBy(@Nullable String accept) {
		return accept != null && this.contentType != null && REFUSING.matcher(accept).find()
				&& Accepted.of(accept).refuses(MediaType.parseMediaType(this.contentType));
	}

	/** What an answer varies by stands in one header, whoever named it. */
	void addHeaders(HttpServletResponse response) {
		for (Header header : this.headers) {
			if (header.name().equals(HttpHeaders.VARY) && response.containsHeader(HttpHeaders.VARY)) {
				for (String name : StringUtils.tokenizeToStringArray(header.value(), ",")) {
					ResponseUtil.addVaryFieldName(response, name);
				}
			}
			else {
				response.addHeader(header.name(), header.value());
			}
		}
	}

	private static boolean accepts(@Nullable String encodings) {
		int at = (encodings != null) ? encodings.indexOf(GZIP) : -1;
		return encodings != null && at >= 0 && (encodings.indexOf(';', at) < 0
				|| !REFUSED.matcher(encodings).region(at + GZIP.length(), encodings.length()).matches());
	}

	private byte[] inflated() throws IOException {
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			return plain.readAllBytes();
		}
	}

}
