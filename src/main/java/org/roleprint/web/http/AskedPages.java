package org.roleprint.web.http;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.content.LatestCheck;
import org.roleprint.web.frame.SiteAddresses;

/**
 * Tells which page a request asks for, without making it.
 */
@Component
class AskedPages {

	private static final String API = "/api/";

	private final SiteAddresses sites;

	private final KnownSites known;

	private final PageBuild build;

	private final boolean keeping;

	private final String operatorPath;

	AskedPages(SiteAddresses sites, KnownSites known, CacheSettings settings, PageBuild build, LatestCheck check,
			Environment environment) {
		this.sites = sites;
		this.known = known;
		this.build = build;
		this.keeping = settings.bytes() > 0 && !check.isShown();
		this.operatorPath = environment.getProperty("management.endpoints.web.base-path", "/actuator");
	}

	/** Whether a request is for the operator and not for visitors. */
	boolean isOperators(HttpServletRequest request) {
		return path(request).startsWith(this.operatorPath);
	}

	/**
	 * The page that a request asks for.
	 * @param request the request
	 * @param edition the edition to answer from
	 * @return null when it asks for something else: an unknown address, an answer in a
	 * form that the address does not have, or not to read at all
	 */
	@Nullable AskedPage in(HttpServletRequest request, Edition edition) {
		String path = path(request);
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return null;
		}
		if (Reads.isFile(path)) {
			PageKey key = new PageKey(PageKey.ANY_EDITION, path, "", "");
			return new AskedPage(key, edition.version(), this.build, Map.of(), this.keeping);
		}
		Optional<Set<String>> read = Reads.of(path);
		String form = form(request, path);
		Map<String, String[]> parameters = read.isPresent() ? parameters(request, read.get(), edition) : null;
		if (form == null || parameters == null) {
			return null;
		}
		String site = this.sites.of(request).base();
		PageKey key = new PageKey(edition.number(), target(path, parameters), form,
				site + " " + request.getContextPath());
		return new AskedPage(key, edition.version(), this.build, parameters, this.keeping && this.known.holds(site));
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/**
	 * The form to answer in, empty where there is one only; null when it is unwelcome.
	 */
	private static @Nullable String form(HttpServletRequest request, String path) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (Reads.isNegotiated(path)) {
			return PreferredForm.of(accept).mediaType();
		}
		boolean welcome = !path.startsWith(API) || accept == null || accept.contains("*/*") || accept.contains("json");
		return welcome ? SearchBox.form(request, path) : null;
	}

	/** Null when they cannot be read: whoever reads them next says why. */
	private static @Nullable Map<String, String[]> parameters(HttpServletRequest request, Set<String> read,
			Edition edition) {
		if (request.getQueryString() == null) {
			return Map.of();
		}
		try {
			Map<String, String[]> kept = new TreeMap<>();
			request.getParameterMap().forEach((name, values) -> {
				if (read.contains(name) || isOwnFilter(name, read, edition)) {
					kept.put(name, values);
				}
			});
			return kept;
		}
		catch (InvalidParameterException ex) {
			return null;
		}
	}

	/** Lists of roles can be filtered by what the catalog declares besides. */
	private static boolean isOwnFilter(String name, Set<String> read, Edition edition) {
		return read.contains(FacetGroup.FAMILY.parameter())
				&& FacetGroup.of(edition.description()).stream().anyMatch((group) -> group.parameter().equals(name));
	}

	/** Nothing that a parameter holds can pass for another one's name. */
	private static String target(String path, Map<String, String[]> parameters) {
		if (parameters.isEmpty()) {
			return path;
		}
		StringBuilder target = new StringBuilder(path);
		parameters.forEach((name, values) -> {
			for (@Nullable
			String value : values) {
				String text = Objects.requireNonNullElse(value, "");
				target.append('\n').append(name).append(' ').append(text.length()).append(' ').append(text);
			}
		});
		return target.toString();
	}

}
