package org.roleprint.web.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Slug;

/**
 * A name as it stands in an address, with what wikis and people put around it: escapes, a
 * namespace, a file's ending, a query, the place on the page.
 *
 * @param text the text as it came
 * @param bare the name inside
 * @param place the place on the page, empty when none was written
 * @param kind the kind of page, when it was written
 */
record WrittenName(String text, String bare, String place, Optional<Kind> kind) {

	private static final Pattern ESCAPES = Pattern.compile("(?:%\\p{XDigit}{2})+");

	private static final Pattern PLACE = Pattern.compile("(?<=.)#([^\\s#]+)$");

	private static final Pattern QUERY = Pattern.compile("(?<=.)[;?&][\\w-]+=.*$");

	private static final Pattern ENDING = Pattern.compile("(?<=.)\\.(?:html?|md|json|php|aspx?)/?$",
			Pattern.CASE_INSENSITIVE);

	/** A namespace, the folder of an address, or the whole address before it. */
	private static final Pattern KIND = Pattern.compile("^(?:.*[/:])?\\s*(role|skill|kpi)s?\\s*[/:](?=.)",
			Pattern.CASE_INSENSITIVE);

	/** As wikis tell two pages of one name apart. */
	private static final Pattern ASIDE = Pattern.compile("(?<=.)\\([^()]*\\)\\s*$");

	/**
	 * Reads a text.
	 * @param text any text, decoded once
	 * @return the name in it
	 */
	static WrittenName of(String text) {
		String line = HtmlUtils.htmlUnescape(unescaped(unescaped(text))).strip();
		Matcher place = PLACE.matcher(line);
		String fragment = place.find() ? place.group(1) : "";
		String name = ENDING.matcher(QUERY.matcher(place.replaceFirst("")).replaceFirst("")).replaceFirst("");
		Matcher kind = KIND.matcher(name);
		Optional<Kind> written = kind.find() ? Optional.of(Kind.valueOf(kind.group(1).toUpperCase(Locale.ROOT)))
				: Optional.empty();
		return new WrittenName(text, kind.replaceFirst(""), Slug.isValid(fragment) ? fragment : "", written);
	}

	/** What is no UTF-8 becomes a sign that no name holds. */
	private static String unescaped(String text) {
		return ESCAPES.matcher(text)
			.replaceAll(
					(escapes) -> Matcher.quoteReplacement(URLDecoder.decode(escapes.group(), StandardCharsets.UTF_8)));
	}

	/**
	 * What the name may be.
	 * @return the text as it came first, then with less and less around it
	 */
	List<String> readings() {
		return Stream.of(this.text, this.bare, ASIDE.matcher(this.bare).replaceFirst("")).distinct().toList();
	}

}
