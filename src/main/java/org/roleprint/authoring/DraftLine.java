package org.roleprint.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.PlainRole.Block;

/**
 * A responsibility made of a line that has no title, or a bold one.
 *
 * @param title two to six words
 * @param text its sentences
 */
record DraftLine(String title, String text) {

	private static final int MOST_WORDS = 6;

	private static final int FEWEST_WORDS = 2;

	private static final Pattern CLAUSE = Pattern.compile("[,.;:(–—]");

	private static final Set<String> NO_END = Set.of("a", "an", "and", "as", "at", "by", "each", "every", "for", "from",
			"in", "into", "of", "on", "or", "our", "that", "the", "their", "to", "we", "with", "within", "your");

	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

	static DraftLine of(Block block) {
		String text = escaped(block.text());
		return new DraftLine(block.title().isEmpty() ? escaped(titleOf(block.text())) : escaped(block.title()),
				text.matches(".*[.!?…]") ? text : text + ".");
	}

	/** The words that a sentence begins with, as far as they can stand alone. */
	private static String titleOf(String text) {
		String clause = Stream.of(CLAUSE.split(text))
			.map(String::strip)
			.filter((part) -> part.indexOf(' ') > 0)
			.findFirst()
			.orElse(text);
		List<String> words = new ArrayList<>(List.of(clause.split(" ")));
		while (words.size() > MOST_WORDS || words.size() > FEWEST_WORDS && endsOpen(words)) {
			words.remove(words.size() - 1);
		}
		String title = String.join(" ", words).replaceFirst("[\\s.,;:]+$", "");
		return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
	}

	private static boolean endsOpen(List<String> words) {
		return NO_END.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
	}

	/** Words that mean nothing to Markdown. */
	static String escaped(String words) {
		return MARKUP.matcher(words).replaceAll((sign) -> "\\\\" + (sign.group().equals("\\") ? "\\\\" : sign.group()));
	}

	/**
	 * The line as a blueprint has it.
	 * @param taken the anchors that the page has already; the line's is added
	 */
	String markdown(Set<String> taken) {
		String anchor = Slug.of(this.title);
		String id = "";
		if (anchor.isEmpty() || Anchors.SECTIONS.contains(anchor) || Anchors.FRAME.contains(anchor)
				|| anchor.matches("(area|skill|kpi|step)-.*") || taken.contains(anchor)) {
			anchor = "line-" + (taken.size() + 1);
			id = " <!-- id: " + anchor + " -->";
		}
		taken.add(anchor);
		return "- **" + this.title + ".** " + this.text + id;
	}

}
