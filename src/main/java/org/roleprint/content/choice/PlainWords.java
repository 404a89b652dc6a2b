package org.roleprint.content.choice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.content.choice.Choice.Unused;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.Prose;

/**
 * Makes links to pages that the catalog does without plain words, and leads those whose
 * page has an heir there.
 */
final class PlainWords {

	/** As our renderer writes them; no link stands in another. */
	private static final Pattern HTML = Pattern.compile("<a href=\"~/([a-z]+)/([^\"#]+)[^\"]*\"[^>]*>(.*?)</a>",
			Pattern.DOTALL);

	/** As link-neutral Markdown has them. */
	private static final Pattern MARKDOWN = Pattern
		.compile("\\[((?:\\\\.|[^\\]\\\\\n])*+)\\]\\(~/([a-z]+)/([^)#\\s]+)[^)\n]*\\)");

	private final MissingPages pages;

	private final Unused others;

	PlainWords(MissingPages pages, Unused others) {
		this.pages = pages;
		this.others = others;
	}

	boolean isMissing(Link link) {
		PageAddress page = link.page();
		return page != null && isMissing(page);
	}

	private boolean isMissing(PageAddress page) {
		return this.pages.isMissing(page) || this.others.holds(page.folder(), page.slug());
	}

	List<Prose> of(List<Prose> texts) {
		return texts.stream().map(this::of).toList();
	}

	Prose of(Prose text) {
		if (text.links().stream().noneMatch(this::isMissing)) {
			return text;
		}
		Matcher links = HTML.matcher(text.html().html());
		String html = links.replaceAll((link) -> Matcher.quoteReplacement(switch (state(link.group(1), link.group(2))) {
			case THERE -> link.group();
			case PLAIN -> link.group(3);
			case MOVED -> "<a href=\"~/" + link.group(1) + "/" + heir(link.group(1), link.group(2)) + "\">"
					+ link.group(3) + "</a>";
		}));
		List<Link> kept = text.links().stream().filter((link) -> !isMissing(link)).toList();
		return new Prose(new TrustedHtml(html), text.text(), kept, text.at());
	}

	String of(String markdown) {
		return MARKDOWN.matcher(markdown)
			.replaceAll((link) -> Matcher.quoteReplacement(switch (state(link.group(2), link.group(3))) {
				case THERE -> link.group();
				case PLAIN -> link.group(1);
				case MOVED ->
					"[" + link.group(1) + "](~/" + link.group(2) + "/" + heir(link.group(2), link.group(3)) + ")";
			}));
	}

	private enum State {

		THERE, PLAIN, MOVED

	}

	private State state(String directory, String slug) {
		if (ContentFolder.ofDirectory(directory)
			.filter((folder) -> isMissing(new PageAddress(folder, slug, null)))
			.isEmpty()) {
			return State.THERE;
		}
		return heir(directory, slug).equals(slug) ? State.PLAIN : State.MOVED;
	}

	private String heir(String directory, String slug) {
		return directory.equals(ContentFolder.ROLES.directory()) ? this.pages.heir(slug) : slug;
	}

}
