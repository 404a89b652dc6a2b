package org.roleprint.web.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;

/**
 * Lets clients keep an answer and ask whether it still holds. A page depends on the
 * content, the build and the settings only, so these make its tag. A style sheet or
 * script may be kept for as long as its address carries the hash of its content, and no
 * longer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class Freshness extends OncePerRequestFilter {

	private static final Pattern CONTENT_HASH = Pattern.compile("-[0-9a-f]{32}\\.\\w+$");

	private final Catalog catalog;

	private final String build;

	private final String operatorPath;

	Freshness(Catalog catalog, ObjectProvider<BuildProperties> build, ObjectProvider<GitProperties> git,
			Environment environment, @Value("${management.endpoints.web.base-path:/actuator}") String operatorPath) {
		this.catalog = catalog;
		// A build outside a git checkout has no commit.
		this.build = build.stream().map((made) -> String.valueOf(made.getVersion())).toList()
				+ git.stream().map((commit) -> String.valueOf(commit.getShortCommitId())).toList().toString()
				+ settings(environment);
		this.operatorPath = operatorPath;
	}

	private static Map<String, Object> settings(Environment environment) {
		return new TreeMap<>(Binder.get(environment)
			.bind("roleprint", Bindable.mapOf(String.class, Object.class))
			.orElseGet(Map::of));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// Read before the page is made: should the catalog change meanwhile, the tag is
		// the older one, and the next question gets the new page.
		Optional<CatalogVersion> version = this.catalog.version();
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		if (!page.containsHeader(HttpHeaders.CACHE_CONTROL) || isUnversionedFile(request)) {
			page.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		}
		boolean tagged = page.getStatus() != HttpStatus.OK.value() || page.containsHeader(HttpHeaders.ETAG);
		ServletWebRequest question = new ServletWebRequest(request, response);
		boolean known = !tagged && (isFile(request) ? question.checkNotModified(tag(page.getContentAsByteArray()))
				: version.filter((current) -> isKnown(current, question)).isPresent());
		if (!known) {
			page.copyBodyToResponse();
		}
	}

	private boolean isKnown(CatalogVersion version, ServletWebRequest question) {
		HttpServletResponse response = Objects.requireNonNull(question.getResponse());
		String parts = version.checksum() + this.build + response.getContentType();
		return question.checkNotModified(tag(parts.getBytes(StandardCharsets.UTF_8)),
				version.importedAt().toEpochMilli());
	}

	/** Weak, so that a server or proxy may compress what it stands for. */
	private static String tag(byte[] parts) {
		return "W/\"" + DigestUtils.md5DigestAsHex(parts) + "\"";
	}

	private static boolean isUnversionedFile(HttpServletRequest request) {
		return isFile(request) && !CONTENT_HASH.matcher(request.getRequestURI()).find();
	}

	private static boolean isFile(HttpServletRequest request) {
		Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
		return handler instanceof ResourceHttpRequestHandler;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		return !reads || request.getRequestURI().startsWith(request.getContextPath() + this.operatorPath);
	}

}
