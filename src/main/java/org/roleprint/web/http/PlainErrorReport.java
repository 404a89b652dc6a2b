package org.roleprint.web.http;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Answers requests that never reach the application because they are no well-formed HTTP:
 * with a plain page, or with the way to the address that was meant.
 */
class PlainErrorReport extends ErrorReportValve {

	private static final Logger LOG = LoggerFactory.getLogger(PlainErrorReport.class);

	/**
	 * What the container answers to methods, transfer codings and versions of HTTP that
	 * it does not know. The mistake is the visitor's, and 5xx would wake somebody.
	 */
	private static final Set<Integer> NOT_OUR_FAULT = Set.of(HttpStatus.NOT_IMPLEMENTED.value(),
			HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value());

	private static final Pattern FIRST_SLASHES = Pattern.compile("^[/\\\\]+");

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
		String meant = (status == HttpStatus.BAD_REQUEST.value()) ? meant(request) : null;
		if (meant == null && status == HttpStatus.BAD_REQUEST.value()) {
			LOG.info("Refused a request from {} that is no well-formed HTTP", request.getRemoteAddr());
		}
		if (meant != null || status == HttpStatus.EXPECTATION_FAILED.value()) {
			// The container hangs up where more is wrong, but says so of 400 only.
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		PlainPage.announce(response);
		try {
			Writer writer = response.getReporter();
			if (meant != null) {
				response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
				response.setHeader(HttpHeaders.LOCATION, meant);
			}
			else if (writer != null) {
				writer.write(PlainPage.of(status, PlainPage.UNREADABLE, root()));
			}
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("The visitor is gone before the error page", ex);
		}
	}

	/**
	 * The address in UTF-8, where its escapes are of an older encoding; null where
	 * something else is wrong. It starts with a single slash, so no browser takes it for
	 * a host.
	 */
	private static @Nullable String meant(Request request) {
		String asked = request.getRequestURI();
		if (asked == null || !asked.startsWith("/")
				|| !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return null;
		}
		String meant = Latin1Escapes.inUtf8(asked);
		String query = request.getQueryString();
		String target = FIRST_SLASHES.matcher(meant).replaceFirst("/")
				+ ((query != null) ? "?" + Latin1Escapes.inUtf8(query) : "");
		return (meant.equals(asked) || target.length() > OneAddress.LONGEST) ? null : target;
	}

	/** The one application of this host may not have been found yet. */
	private String root() {
		return Arrays.stream(this.container.findChildren()).map(Container::getName).findFirst().orElse("");
	}

}
