package org.roleprint.web.http;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

import org.roleprint.web.frame.PublishSettings;

/**
 * Lets scripts of other sites read the answers to machines. Stands before whatever keeps
 * answers, since who may read one differs from request to request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class ApiOrigins extends CorsFilter {

	private static final Pattern ENTRY = Pattern
		.compile("/(roles|skills|kpis)/[^/]+\\.(json|md)|/roles/[^/]+/feed\\.atom");

	private static final String EVERYONE = "*";

	private final boolean closed;

	ApiOrigins(PublishSettings settings) {
		super((request) -> configuration(settings.api().allowedOrigins()));
		this.closed = settings.api().allowedOrigins().isEmpty();
	}

	private static CorsConfiguration configuration(List<String> origins) {
		CorsConfiguration readers = new CorsConfiguration();
		readers.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
		readers.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		readers.setExposedHeaders(List.of(HttpHeaders.LINK, HttpHeaders.ETAG));
		readers.setMaxAge(1800L);
		if (origins.contains(EVERYONE)) {
			readers.addAllowedOrigin(EVERYONE);
		}
		else {
			readers.setAllowedOriginPatterns(origins);
		}
		return readers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.closed || !isOpen(request.getRequestURI().substring(request.getContextPath().length()));
	}

	/**
	 * Whether an address answers to machines: the API, tables, pages as files, feeds.
	 */
	private static boolean isOpen(String path) {
		return path.startsWith("/api/") || ENTRY.matcher(path).matches() || path.equals("/oembed")
				|| path.equals("/feed.atom") || path.endsWith(".csv") && path.lastIndexOf('/') == 0;
	}

}
