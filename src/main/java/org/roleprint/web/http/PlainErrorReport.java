package org.roleprint.web.http;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The page for requests that never reach the application because they are no well-formed
 * HTTP. It needs no template, no style sheet and no catalog.
 */
class PlainErrorReport extends ErrorReportValve {

	/**
	 * What the container answers to methods, transfer codings and versions of HTTP that
	 * it does not know. The mistake is the visitor's, and 5xx would wake somebody.
	 */
	private static final Set<Integer> NOT_OUR_FAULT = Set.of(HttpStatus.NOT_IMPLEMENTED.value(),
			HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value());

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
			<p>The server could not read this request. If you typed the address or followed a link, check it for stray
			characters such as a lone percent sign.</p>
			</body>
			</html>
			""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		if (NOT_OUR_FAULT.contains(status)) {
			status = HttpStatus.BAD_REQUEST.value();
			response.setStatus(status);
		}
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(SecurityHeaders.CSP, "default-src 'none'; frame-ancestors 'self'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(PAGE.formatted(title(status)));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("The visitor is gone before the error page", ex);
		}
	}

	private static String title(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		return (known != null) ? status + " " + known.getReasonPhrase() : String.valueOf(status);
	}

}
