package org.roleprint.web.links;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.wording.Wording;

/**
 * The ways to write a link to a page. Titles are escaped by each markup's own rules, so
 * that no title ends its link early. Those by name need the prefix {@code role} in the
 * wiki's interwiki map, as the page about linking says.
 */
enum LinkForm {

	/** Nothing but the address. */
	PLAIN(false, LinkTexts::url),
	/** CommonMark, GitHub, GitLab, Notion. */
	MARKDOWN(false, (link) -> "[" + escaped(link.title(), "\\\\`*_~\\[\\]<>&") + "](" + link.url() + ")"),
	/** An anchor element. */
	HTML(false,
			(link) -> "<a href=\"" + HtmlUtils.htmlEscape(link.url()) + "\">" + HtmlUtils.htmlEscape(link.title())
					+ "</a>"),
	/** MediaWiki's external link. */
	MEDIAWIKI(false, (link) -> "[" + link.url() + " " + mediaWiki(link.title()) + "]"),
	/** DokuWiki's external link. */
	DOKUWIKI(false, (link) -> "[[" + link.url() + "|" + dokuWiki(link.title()) + "]]"),
	/** XWiki's link, syntax 2. */
	XWIKI(false, (link) -> "[[" + xWiki(link.title()) + ">>" + link.url() + "]]"),
	/** Confluence's wiki markup, which is Jira's too. */
	CONFLUENCE(false, (link) -> "[" + escaped(link.title(), "\\\\|\\[\\]{}!*_") + "|" + link.url() + "]"),
	/** AsciiDoc's link macro. */
	ASCIIDOC(false, (link) -> "link:" + link.url() + "[" + entities(link.title(), "\\[\\]<>&+*_`^~#{}=\"\\\\") + "]"),
	/** Slack's mrkdwn, as messages sent by programs use it. */
	SLACK(false, (link) -> "<" + slack(link.url()) + "|" + slack(link.title()) + ">"),
	/** For a list of sources: which state of the catalog was read. */
	CITATION(false,
			(link) -> link.site()
				.wording()
				.say("link.citation", link.title(), link.site().name(), link.site().version(),
						link.site().dated().text(), link.url())),
	/** Through the resolver. */
	NAME(true, (link) -> link.site().base() + "/to/" + inAddress(name(link))),
	/** MediaWiki's interwiki link. */
	MEDIAWIKI_NAME(true, (link) -> "[[role:" + name(link) + "|" + mediaWiki(link.title()) + "]]"),
	/** DokuWiki's interwiki link. */
	DOKUWIKI_NAME(true, (link) -> "[[role>" + name(link) + "|" + dokuWiki(link.title()) + "]]"),
	/** XWiki's interwiki link, which takes the name as an address has it. */
	XWIKI_NAME(true, (link) -> "[[" + xWiki(link.title()) + ">>interwiki:role:" + inAddress(name(link)) + "]]");

	private final boolean byName;

	private final Function<LinkTexts, String> form;

	LinkForm(boolean byName, Function<LinkTexts, String> form) {
		this.byName = byName;
		this.form = form;
	}

	/**
	 * What it is called.
	 * @param wording the words of the catalog
	 * @return as shown
	 */
	public String title(Wording wording) {
		return wording.say("link.form." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/**
	 * Whether it links by the name of a page instead of its address.
	 * @return true only where {@link LinkTexts#name()} must be there
	 */
	public boolean isByName() {
		return this.byName;
	}

	/**
	 * Writes a link.
	 * @param link what is linked, under which words
	 * @return one line of text to paste
	 */
	public String write(LinkTexts link) {
		return this.form.apply(link);
	}

	private static String name(LinkTexts link) {
		return Objects.requireNonNull(link.name());
	}

	/**
	 * As wikis write it: underscores for spaces, and the place on the page behind it.
	 * Where an address stands in a sentence, DokuWiki ends it before a bracket and an
	 * apostrophe.
	 */
	private static String inAddress(String name) {
		String[] parts = name.split("#", 2);
		String page = UriUtils.encodePath(parts[0].replace(' ', '_'), StandardCharsets.UTF_8)
			.replace("(", "%28")
			.replace(")", "%29")
			.replace("'", "%27");
		return (parts.length > 1) ? page + "#" + parts[1] : page;
	}

	private static String escaped(String text, String signs) {
		return text.replaceAll("([" + signs + "])", "\\\\$1");
	}

	private static String mediaWiki(String text) {
		return entities(text, "\\[\\]{}<>&|'~");
	}

	private static String entities(String text, String signs) {
		return Pattern.compile("[" + signs + "]")
			.matcher(text)
			.replaceAll((sign) -> Matcher.quoteReplacement("&#" + (int) sign.group().charAt(0) + ";"));
	}

	/** It takes words as they are, up to the brackets that end the link. */
	private static String dokuWiki(String text) {
		return text.replace('[', '(').replace(']', ')').replace("{{", "{ {");
	}

	/**
	 * A tilde takes away what a sign means; slashes and hyphens mean something in pairs.
	 */
	private static String xWiki(String text) {
		return text.replaceAll("[~\\[\\]{}|>*#^_]|([/,-])(?=\\1)", "~$0");
	}

	/** Slack knows three escapes; a bar would begin the words. */
	private static String slack(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("|", "¦");
	}

}
