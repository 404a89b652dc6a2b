package org.roleprint.web.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.MarkdownText;
import org.roleprint.web.frame.SiteAddress;

/**
 * Turns the HTML of short texts back into Markdown: paragraphs, lists, links, code and
 * stress. Of anything else the words stay.
 */
final class HtmlMarkdown {

	private static final Pattern TOKEN = Pattern.compile(
			"<code>(?<code>.*?)</code>|<(?<end>/?)(?<name>[a-z0-9]+)(?<rest>[^>]*)>|(?<words>[^<]+)", Pattern.DOTALL);

	private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final StringBuilder text = new StringBuilder();

	private String href = "";

	private HtmlMarkdown() {
	}

	/**
	 * Writes a text.
	 * @param html what our renderer made
	 * @param site where the catalog is served
	 * @return CommonMark with absolute links, without a line feed at the end
	 */
	static String of(TrustedHtml html, SiteAddress site) {
		HtmlMarkdown markdown = new HtmlMarkdown();
		Matcher token = TOKEN.matcher(html.under(site.base()));
		while (token.find()) {
			markdown.add(token);
		}
		return markdown.text.toString().strip();
	}

	private void add(Matcher token) {
		if (token.group("code") != null) {
			String code = HtmlUtils.htmlUnescape(token.group("code"));
			this.text.append(code.contains("`") ? "`` " + code + " ``" : "`" + code + "`");
		}
		else if (token.group("words") != null) {
			String words = SPACES.matcher(HtmlUtils.htmlUnescape(token.group("words"))).replaceAll(" ");
			boolean betweenBlocks = words.isBlank() && this.text.toString().endsWith("\n");
			this.text.append(betweenBlocks ? "" : MarkdownText.escaped(words));
		}
		else {
			tag(token.group("name"), !token.group("end").isEmpty(), token.group("rest"));
		}
	}

	private void tag(String name, boolean ends, String rest) {
		switch (name) {
			case "strong" -> this.text.append("**");
			case "em" -> this.text.append("*");
			case "p" -> this.text.append(ends ? "\n\n" : "");
			case "ul", "ol" -> this.text.append(ends ? "\n" : "");
			case "li" -> this.text.append(ends ? "\n" : "- ");
			case "a" -> link(ends, rest);
			default -> {
				// The words inside are enough.
			}
		}
	}

	private void link(boolean ends, String rest) {
		if (ends) {
			this.text.append("](").append(this.href).append(")");
			return;
		}
		Matcher address = HREF.matcher(rest);
		this.href = address.find() ? HtmlUtils.htmlUnescape(address.group(1)) : "";
		this.text.append("[");
	}

}
