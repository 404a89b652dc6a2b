package org.roleprint.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Edition;

/**
 * Where every failed request ends: those that a controller or the dispatcher refused, and
 * those that the container passes on because they failed outside.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	private static final String GET = "GET";

	private final ErrorAnswers answers;

	private final Catalog catalog;

	ErrorPages(ErrorAnswers answers, Catalog catalog) {
		this.answers = answers;
		this.catalog = catalog;
	}

	@ExceptionHandler(Exception.class)
	Object refused(Exception cause, HttpServletRequest request, HttpServletResponse response) {
		Failure failure = Failure.of(request, cause);
		// Who is away has been told already, once.
		if (failure.status().is5xxServerError() && failure.status().value() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
			LOG.error("{} {} failed", request.getMethod(), failure.path(), cause);
		}
		if (cause instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		String allowed = response.getHeader(HttpHeaders.ALLOW);
		if (GET.equals(allowed)) {
			response.setHeader(HttpHeaders.ALLOW, GET + ", HEAD, OPTIONS");
		}
		return this.answers.answer(failure, request.getQueryString(), edition(request));
	}

	@RequestMapping("${spring.web.error.path:/error}")
	Object passedOn(HttpServletRequest request) {
		return this.answers.answer(Failure.ofDispatch(request), null, edition(request));
	}

	/** What failed before an edition was chosen is answered from the newest. */
	private Edition edition(HttpServletRequest request) {
		if (!RequestEdition.isChosen(request)) {
			RequestEdition.choose(request, this.catalog.edition());
		}
		return RequestEdition.of(request);
	}

}
