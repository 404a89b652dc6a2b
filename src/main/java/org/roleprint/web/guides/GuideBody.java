package org.roleprint.web.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * A guide's text, cut at the headings that can be linked, so that the page may give each
 * the same signs as the headings of a role.
 *
 * @param opening what stands before the first of them
 * @param parts a part for each heading
 */
record GuideBody(TrustedHtml opening, List<Part> parts) {

	/** Only our own renderer writes ids: what authors write as HTML is escaped. */
	private static final Pattern HEADING = Pattern.compile("<h([23]) id=\"([a-z0-9-]+)\">(.*?)</h\\1>", Pattern.DOTALL);

	/**
	 * A heading and what stands below it, up to the next one of either rank.
	 *
	 * @param isMain whether it is of the upper rank
	 * @param anchor where it stands on the page
	 * @param title its words
	 * @param html what stands below it, possibly nothing
	 */
	record Part(boolean isMain, String anchor, String title, TrustedHtml html) {
	}

	static GuideBody of(TrustedHtml body) {
		String html = body.html();
		List<Part> parts = new ArrayList<>();
		Matcher heading = HEADING.matcher(html);
		int end = heading.find() ? heading.start() : html.length();
		TrustedHtml opening = new TrustedHtml(html.substring(0, end));
		while (end < html.length()) {
			boolean main = heading.group(1).equals("2");
			String anchor = heading.group(2);
			String title = new TrustedHtml(heading.group(3)).text();
			int begin = heading.end();
			end = heading.find() ? heading.start() : html.length();
			parts.add(new Part(main, anchor, title, new TrustedHtml(html.substring(begin, end))));
		}
		return new GuideBody(opening, parts);
	}

}
