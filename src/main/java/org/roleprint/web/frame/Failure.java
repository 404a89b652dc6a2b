package org.roleprint.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * A request that gets an error page.
 *
 * @param root the context path, empty or starting with a slash
 * @param path the address asked for, encoded, from the root of the catalog
 * @param status the status to answer with
 * @param cause what went wrong, null where only the status is known
 * @param asData whether the client wants a problem document instead of a page
 */
record Failure(String root, String path, HttpStatusCode status, @Nullable Throwable cause, boolean asData) {

	private static final List<MediaType> DATA = List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

	/**
	 * A failure that a controller or Spring's dispatcher told by an exception.
	 * @param request the request
	 * @param cause the exception
	 * @return the failure, with status 500 for an exception that names none
	 */
	static Failure of(HttpServletRequest request, Exception cause) {
		HttpStatusCode status = isNoHealth(request, cause) ? HttpStatus.NOT_FOUND : statusOf(cause);
		return of(request, request.getRequestURI(), status, cause);
	}

	/**
	 * A failure that the container passed on.
	 * @param request the container's request to the error address
	 * @return the failure; not found when a visitor asked for that address
	 */
	static Failure ofDispatch(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		return of(request, (uri instanceof String text) ? text : request.getRequestURI(),
				(status instanceof Integer code) ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND,
				(cause instanceof Throwable thrown) ? thrown : null);
	}

	private static Failure of(HttpServletRequest request, String uri, HttpStatusCode status,
			@Nullable Throwable cause) {
		String root = request.getContextPath();
		String path = uri.startsWith(root) ? uri.substring(root.length()) : uri;
		return new Failure(root, path, status, cause, wantsData(path, request.getHeader(HttpHeaders.ACCEPT)));
	}

	/**
	 * Two parts down, or with a slash in a part, the library does not notice that there
	 * is nothing to ask.
	 */
	private static boolean isNoHealth(HttpServletRequest request, Exception cause) {
		Object asked = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (cause instanceof IllegalStateException || cause instanceof IllegalArgumentException)
				&& String.valueOf(asked).startsWith("/actuator/health/");
	}

	private static HttpStatusCode statusOf(Throwable cause) {
		if (cause instanceof ErrorResponse known) {
			return known.getStatusCode();
		}
		if (cause instanceof TypeMismatchException || cause instanceof HttpMessageNotReadableException
				|| cause instanceof InvalidParameterException) {
			return HttpStatus.BAD_REQUEST;
		}
		if (cause instanceof InvalidMimeTypeException) {
			return HttpStatus.NOT_ACCEPTABLE;
		}
		ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
		return (status != null) ? status.code() : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static boolean wantsData(String path, @Nullable String accept) {
		// Whoever writes data reads the address once more, and fails at an escape that is
		// none.
		return decoded(path).isPresent() && (path.startsWith("/api/") || path.endsWith(".json") || prefersData(accept));
	}

	/** Empty where an escape is none. */
	private static Optional<String> decoded(String path) {
		try {
			return Optional.of(UriUtils.decode(path, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The page wins where both are as welcome. */
	private static boolean prefersData(@Nullable String accept) {
		Accepted accepted = Accepted.of(accept);
		double page = accepted.quality(MediaType.TEXT_HTML);
		return DATA.stream().anyMatch((type) -> accepted.quality(type) > page);
	}

	/**
	 * The same failure, known to have another status.
	 * @param known the status to answer with
	 * @return the failure with that status
	 */
	Failure with(HttpStatusCode known) {
		return new Failure(this.root, this.path, known, this.cause, this.asData);
	}

	/**
	 * What was asked for, as words.
	 * @return the last part of the path, decoded; empty for the root
	 */
	String lastWords() {
		String last = this.path.substring(this.path.lastIndexOf('/') + 1).replaceFirst("\\.\\w{1,4}$", "");
		return decoded(last).orElse("");
	}

}
