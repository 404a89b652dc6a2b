package org.roleprint.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The page for requests that are refused at the door. It needs no template, no style
 * sheet, no catalog and no address of the site.
 */
final class PlainPage {

	static final String UNREADABLE = "The server could not read this request. If you typed the address or followed a "
			+ "link, check it for stray characters such as a lone percent sign.";

	static final String NO_ADDRESS = "The request does not say under which address this site is visited: its Host, or "
			+ "what a proxy forwarded in its place, is no host, protocol, port or path.";

	static final String NOTHING_TO_SEND = "This site is only read. Send the request without a body.";

	private static final String POLICY = "default-src 'none'; frame-ancestors 'self'";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en-GB">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width">
			<meta name="color-scheme" content="light dark">
			<title>%1$s</title>
			</head>
			<body>
			<h1>%1$s</h1>
			<p>%2$s</p>
			<p><a href="%3$s/">The start page</a> leads on from here.</p>
			</body>
			</html>
			""";

	private PlainPage() {
	}

	/**
	 * The page as text.
	 * @param status 400 or above
	 * @param message what is wrong and what to do
	 * @param root the context path, as the operator set it
	 * @return the whole page
	 */
	static String of(int status, String message, String root) {
		HttpStatus known = HttpStatus.resolve(status);
		String title = (known != null) ? status + " " + known.getReasonPhrase() : String.valueOf(status);
		return PAGE.formatted(title, message, root);
	}

	/** Says of an answer that it is such a page. */
	static void announce(HttpServletResponse response) {
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		SecurityHeaders.set(response, POLICY);
	}

	/**
	 * Answers with the page.
	 * @param response nothing of it is sent yet
	 * @param status 400 or above
	 * @param message what is wrong and what to do
	 * @param root the context path, as the operator set it
	 */
	static void send(HttpServletResponse response, HttpStatus status, String message, String root) throws IOException {
		byte[] page = of(status.value(), message, root).getBytes(StandardCharsets.UTF_8);
		announce(response);
		response.setStatus(status.value());
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

}
