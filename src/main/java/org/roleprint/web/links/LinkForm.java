package org.roleprint.web.links;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * The ways to write a link to a page. Titles are escaped by each markup's own rules, so
 * that no title ends its link early.
 */
enum LinkForm {

	/** Nothing but the address. */
	PLAIN("Plain address", (url, title) -> url),
	/** CommonMark, GitHub, GitLab, Notion. */
	MARKDOWN("Markdown", (url, title) -> "[" + escaped(title, "\\\\`*_~\\[\\]<>&") + "](" + url + ")"),
	/** An anchor element. */
	HTML("HTML",
			(url, title) -> "<a href=\"" + HtmlUtils.htmlEscape(url) + "\">" + HtmlUtils.htmlEscape(title) + "</a>"),
	/** MediaWiki's external link. */
	MEDIAWIKI("MediaWiki", (url, title) -> "[" + url + " " + entities(title, "\\[\\]{}<>&|'~") + "]"),
	/** Confluence's wiki markup. */
	CONFLUENCE("Confluence", (url, title) -> "[" + escaped(title, "\\\\|\\[\\]{}!*_") + "|" + url + "]"),
	/** Slack's mrkdwn, as messages sent by programs use it. */
	SLACK("Slack", (url, title) -> "<" + slack(url) + "|" + slack(title) + ">");

	private final String title;

	private final BinaryOperator<String> form;

	LinkForm(String title, BinaryOperator<String> form) {
		this.title = title;
		this.form = form;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Writes a link.
	 * @param url the absolute address
	 * @param linkTitle the words to click, plain
	 * @return one line of text to paste
	 */
	public String write(String url, String linkTitle) {
		return this.form.apply(url, linkTitle);
	}

	private static String escaped(String text, String signs) {
		return text.replaceAll("([" + signs + "])", "\\\\$1");
	}

	private static String entities(String text, String signs) {
		return Pattern.compile("[" + signs + "]")
			.matcher(text)
			.replaceAll((sign) -> Matcher.quoteReplacement("&#" + (int) sign.group().charAt(0) + ";"));
	}

	/** Slack knows three escapes; a bar would begin the words. */
	private static String slack(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("|", "¦");
	}

}
