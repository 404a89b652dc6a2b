package org.roleprint.web.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Reading;
import org.roleprint.web.frame.RequestEdition;

/**
 * Chooses the one edition that a request is answered from, and sends what was made of it
 * before: every page is made once for an edition, by one thread, and kept as ready bytes.
 * A client that has the page already is told so before anything is made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class PageCache implements Filter {

	private static final String NO_CACHE = "no-cache";

	private final Catalog catalog;

	private final AskedPages asked;

	private final MadePages pages;

	PageCache(Catalog catalog, AskedPages asked, MadePages pages) {
		this.catalog = catalog;
		this.asked = asked;
		this.pages = pages;
	}

	@Override
	public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest request = (HttpServletRequest) servletRequest;
		HttpServletResponse response = (HttpServletResponse) servletResponse;
		if (this.asked.isOperators(request)) {
			chain.doFilter(request, response);
			return;
		}
		AskedPage page = this.asked.in(request, this.catalog.edition());
		MadePage made = (page != null) ? this.pages.get(page.key()) : null;
		if (page != null && page.isKnownTo(request)) {
			notModified(response, page, made);
		}
		else if (made != null) {
			this.pages.countHit();
			made.send(request, response);
		}
		else {
			readAndAnswer(new Exchange(request, response, chain));
		}
	}

	/** Whoever knows the tag was sent this very page before. */
	private void notModified(HttpServletResponse response, AskedPage page, @Nullable MadePage made) {
		if (made != null) {
			made.addHeaders(response);
		}
		withoutCaching(response);
		page.tell(response);
		response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		this.pages.countHit();
	}

	/** From here on the edition is held, so that all that belongs to it stays. */
	private void readAndAnswer(Exchange exchange) throws IOException, ServletException {
		try (Reading reading = this.catalog.read()) {
			RequestEdition.choose(exchange.request(), reading.edition());
			AskedPage page = this.asked.in(exchange.request(), reading.edition());
			MadePage made = (page != null && page.isKept()) ? shared(page, exchange) : make(page, exchange);
			if (made != null) {
				made.send(exchange.request(), exchange.response());
			}
		}
	}

	/** The page that this thread or another one makes. */
	private @Nullable MadePage shared(AskedPage page, Exchange exchange) throws IOException, ServletException {
		CompletableFuture<@Nullable MadePage> mine = new CompletableFuture<>();
		CompletableFuture<@Nullable MadePage> others = this.pages.claim(page.key(), mine);
		if (others != null) {
			this.pages.countWait();
			MadePage made = others.join();
			// Whoever made it met something else than a page, so this request meets it
			// too.
			return (made != null) ? made : make(page, exchange);
		}
		MadePage made = null;
		try {
			made = make(page, exchange);
		}
		finally {
			// Nothing is kept of what failed, and nobody waits for it.
			mine.complete(made);
			if (made != null && made.isUnkept()) {
				this.pages.forget(page.key());
			}
		}
		return made;
	}

	/** Has the answer made; null when it is no page and is sent already. */
	private @Nullable MadePage make(@Nullable AskedPage page, Exchange exchange) throws IOException, ServletException {
		HttpServletRequest request = exchange.request();
		ContentCachingResponseWrapper response = new ContentCachingResponseWrapper(exchange.response());
		AnswerHeaders before = AnswerHeaders.of(response);
		exchange.chain().doFilter((page != null) ? page.narrowed(request) : request, response);
		if (page != null && response.getStatus() == HttpServletResponse.SC_OK) {
			this.pages.countMade();
			MadePage made = page.made(response, before);
			before.restore(exchange.response());
			return made;
		}
		withoutCaching(response);
		response.copyBodyToResponse();
		return null;
	}

	private static void withoutCaching(HttpServletResponse response) {
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE);
		}
	}

	/**
	 * A request with its answer, and who makes it.
	 */
	private record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
	}

}
