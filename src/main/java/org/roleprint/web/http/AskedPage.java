package org.roleprint.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.roleprint.catalog.CatalogVersion;
import org.roleprint.web.http.MadePage.Header;

/**
 * A page that a request asks for.
 *
 * @param key what the page depends on
 * @param version the content it is made from
 * @param build what else it depends on
 * @param parameters those of the request that the page reads
 * @param isKept whether it is kept once made
 */
record AskedPage(PageKey key, CatalogVersion version, PageBuild build, Map<String, String[]> parameters,
		boolean isKept) {

	private static final Pattern CONTENT_HASH = Pattern.compile("-[0-9a-f]{10}\\.\\w+$");

	private static final Pattern TEXT = Pattern.compile("text/.*|.*[/+](json|xml|javascript)\\b.*");

	private static final Pattern AS_IT_IS = Pattern.compile("<(pre|textarea)");

	private static final Pattern EMPTY_ROWS = Pattern.compile("\n{2,}");

	private static final Header NO_CACHE = new Header(HttpHeaders.CACHE_CONTROL, "no-cache");

	private boolean isFile() {
		return this.key.edition() == PageKey.ANY_EDITION;
	}

	/** Known before the page is made; files are tagged by what they hold. */
	private String tag() {
		return this.key.tag(this.version.checksum() + this.build.identity());
	}

	/** Whether the client was sent this very page before. */
	boolean isKnownTo(HttpServletRequest request) {
		String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return tags != null && !isFile() && KnownAnswer.names(tags, tag());
	}

	/** Tells the client by what to ask next time. */
	void tell(HttpServletResponse response) {
		KnownAnswer.tell(response, tag(), HttpDate.of(this.version.importedAt()));
	}

	/** The request as the page is made for it. */
	HttpServletRequest narrowed(HttpServletRequest request) {
		boolean negotiated = this.key.form().indexOf('/') > 0;
		return new PageRequest(request, this.parameters, negotiated ? this.key.form() : null);
	}

	/**
	 * The page that was made.
	 * @param response what it was written to, with status 200
	 * @param before the headers that every answer has
	 */
	MadePage made(ContentCachingResponseWrapper response, AnswerHeaders before) {
		String type = response.getContentType();
		byte[] plain = withoutEmptyRows(response.getContentAsByteArray(), type);
		boolean compressed = this.build.isCompressing() && MadePage.isWorthCompressing(plain) && type != null
				&& TEXT.matcher(type).matches();
		return new MadePage(compressed ? MadePage.compress(plain) : plain, compressed, type,
				headers(before.added(response), compressed), isFile() ? PageKey.tag(plain) : tag(),
				isFile() ? null : HttpDate.of(this.version.importedAt()));
	}

	/**
	 * Rows that a template left empty say nothing, except where rows are shown as they
	 * are.
	 */
	private static byte[] withoutEmptyRows(byte[] content, @Nullable String type) {
		if (type == null || !type.startsWith(MediaType.TEXT_HTML_VALUE)) {
			return content;
		}
		String page = new String(content, StandardCharsets.UTF_8);
		return AS_IT_IS.matcher(page).find() ? content
				: EMPTY_ROWS.matcher(page).replaceAll("\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Everything is asked for again each time, but what says otherwise for good reason.
	 */
	private List<Header> headers(List<Header> added, boolean compressed) {
		boolean unversioned = isFile() && !CONTENT_HASH.matcher(this.key.target()).find();
		List<Header> headers = new ArrayList<>(added);
		headers.removeIf((header) -> header.is(HttpHeaders.VARY) || header.is(HttpHeaders.ACCEPT_RANGES)
				|| isFile() && header.is(HttpHeaders.LAST_MODIFIED)
				|| unversioned && header.is(HttpHeaders.CACHE_CONTROL));
		if (headers.stream().noneMatch((header) -> header.is(HttpHeaders.CACHE_CONTROL))) {
			headers.add(NO_CACHE);
		}
		Stream<String> varied = added.stream()
			.filter((header) -> header.is(HttpHeaders.VARY))
			.map((header) -> header.value().toLowerCase(Locale.ROOT));
		String vary = Stream.concat(varied, compressed ? Stream.of("accept-encoding") : Stream.empty())
			.collect(Collectors.joining(", "));
		if (!vary.isEmpty()) {
			headers.add(new Header(HttpHeaders.VARY, vary));
		}
		return List.copyOf(headers);
	}

}
