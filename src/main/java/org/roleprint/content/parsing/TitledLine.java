package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

import org.roleprint.catalog.SearchHints;
import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Prose;

/**
 * A list item that begins with a bold title: {@code - **Title.** Text.}
 *
 * @param title the title without its full stop
 * @param text what follows it
 * @param id the id comment, when there is one
 * @param hints what comments say that makes it found in other words
 * @param defining whether a comment marks it as one that defines its role
 * @param at where the item begins
 */
record TitledLine(String title, Prose text, Optional<String> id, SearchHints hints, boolean defining, Position at) {

	/** What is about everything is found by nobody. */
	private static final int MOST_ABOUT = 8;

	/** How many of the things that a line is about it answers where it does not say. */
	private static final int ANSWERS = 2;

	private static final int MOST_ASKED = 24;

	private static final int LONGEST_ASKED = 100;

	private static final String FORM = "; write \"- **Title.** One or two sentences.\"";

	/**
	 * Reads the items of all lists among some nodes and reports everything else.
	 * @param nodes the nodes of a section
	 * @param source the file
	 * @return the items that could be read
	 */
	static List<TitledLine> of(List<Node> nodes, MarkdownSource source) {
		List<TitledLine> lines = new ArrayList<>();
		items(nodes, source).forEach((item) -> read(item, source).ifPresent(lines::add));
		return lines;
	}

	/** The items of all bullet lists; whatever else stands there is reported. */
	static List<ListItem> items(List<Node> nodes, MarkdownSource source) {
		List<ListItem> items = new ArrayList<>();
		for (Node node : nodes) {
			if (node instanceof BulletList) {
				MarkdownSource.children(node).forEach((item) -> items.add((ListItem) item));
			}
			else {
				source.problems()
					.error(source.at(node),
							"only a list of lines beginning with \"- \" can stand here; make it such a line or move it");
			}
		}
		return items;
	}

	private static Optional<TitledLine> read(ListItem item, MarkdownSource source) {
		Position at = source.at(item);
		List<Node> blocks = new ArrayList<>(MarkdownSource.children(item));
		if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph paragraph)) {
			source.problems().error(at, "this line is empty or holds no text" + FORM);
			return Optional.empty();
		}
		List<Node> words = new ArrayList<>(MarkdownSource.children(paragraph));
		markWithin(words).ifPresent((mark) -> source.problems().error(source.at(mark), Comments.MISPLACED));
		List<Node> marks = takeMarks(words);
		marks.addAll(takeMarks(blocks));
		if (blocks.size() > 1) {
			source.problems()
				.error(source.at(blocks.get(1)), "a line holds one paragraph; join this to it or make it its own line");
		}
		Optional<String> title = title(words.get(0));
		if (title.isEmpty()) {
			source.problems().error(at, "this line has no bold title that ends with a full stop" + FORM);
			return Optional.empty();
		}
		return Optional.of(new TitledLine(title.get(), text(words, at, source), id(marks, source), hints(marks, source),
				marks.stream().anyMatch((mark) -> Comments.isDefining(literal(mark))), at));
	}

	private static Prose text(List<Node> words, Position at, MarkdownSource source) {
		Prose text = source.prose(words.subList(1, words.size()), at);
		if (text.isEmpty()) {
			source.problems().error(at, "this line has a title but no text; add a sentence after the title");
		}
		return text;
	}

	private static Optional<String> title(Node first) {
		if (!(first instanceof StrongEmphasis)) {
			return Optional.empty();
		}
		String words = PlainText.of(first);
		return words.endsWith(".") && words.length() > 1 ? Optional.of(words.substring(0, words.length() - 1).strip())
				: Optional.empty();
	}

	/** A comment on a line of its own ends the paragraph, so marks are blocks, too. */
	private static List<Node> takeMarks(List<Node> nodes) {
		List<Node> marks = new ArrayList<>(nodes.stream().filter((node) -> Comments.isMark(literal(node))).toList());
		nodes.removeAll(marks);
		return marks;
	}

	/**
	 * The first mark behind which the text goes on: there is no telling what it would
	 * cut.
	 */
	private static Optional<Node> markWithin(List<Node> words) {
		Optional<Node> mark = Optional.empty();
		boolean text = false;
		for (Node node : words.subList(1, words.size())) {
			if (Comments.isMark(literal(node))) {
				mark = text ? mark.or(() -> Optional.of(node)) : mark;
			}
			else if (!PlainText.of(node).isBlank()) {
				if (mark.isPresent()) {
					return mark;
				}
				text = true;
			}
		}
		return Optional.empty();
	}

	private static String literal(Node node) {
		if (node instanceof HtmlInline inline) {
			return inline.getLiteral();
		}
		return (node instanceof HtmlBlock block) ? block.getLiteral() : "";
	}

	private static Optional<String> id(List<Node> marks, MarkdownSource source) {
		return marks.stream()
			.filter((mark) -> Comments.id(literal(mark)).isPresent())
			.findFirst()
			.flatMap((mark) -> checked(Comments.id(literal(mark)).orElse(""), mark, source));
	}

	private static SearchHints hints(List<Node> marks, MarkdownSource source) {
		List<String> about = about(marks, source);
		List<String> answers = marks.stream()
			.flatMap((mark) -> Comments.answers(literal(mark)).stream())
			.findFirst()
			.orElseGet(() -> about.subList(0, Math.min(ANSWERS, about.size())));
		return new SearchHints(answers, about, asked(marks, source));
	}

	private static List<String> listed(List<Node> marks, MarkdownSource source,
			Function<String, Optional<List<String>>> reading, String form) {
		List<String> all = new ArrayList<>();
		for (Node mark : marks) {
			reading.apply(literal(mark)).ifPresent((terms) -> {
				if (terms.isEmpty()) {
					source.problems()
						.error(source.at(mark), "this comment names nothing; write " + form + " or take it out");
				}
				all.addAll(terms);
			});
		}
		return all;
	}

	private static List<String> asked(List<Node> marks, MarkdownSource source) {
		List<String> asked = listed(marks, source, Comments::asked,
				"<!-- asked: what somebody types; what somebody else types -->");
		asked.stream()
			.filter((phrase) -> phrase.length() > LONGEST_ASKED)
			.forEach((phrase) -> source.problems()
				.error(source.at(marks.get(0)), "nobody types more than " + LONGEST_ASKED
						+ " characters; write what people ask in a few words, with semicolons between the phrases"));
		if (asked.size() > MOST_ASKED) {
			source.problems()
				.error(source.at(marks.get(0)), "a line is asked for in " + asked.size() + " ways; keep the "
						+ MOST_ASKED + " that differ most");
		}
		return asked.stream().distinct().toList();
	}

	private static List<String> about(List<Node> marks, MarkdownSource source) {
		List<String> about = listed(marks, source, Comments::about,
				"<!-- about: something, something else; something touched -->");
		if (about.size() > MOST_ABOUT) {
			source.problems()
				.error(source.at(marks.get(0)), "a line is about " + about.size()
						+ " things beside its own words; keep the " + MOST_ABOUT + " that people ask for");
		}
		return about.stream().distinct().toList();
	}

	private static Optional<String> checked(String id, Node node, MarkdownSource source) {
		if (Slug.isValid(id)) {
			return Optional.of(id);
		}
		source.problems()
			.error(source.at(node),
					"the id \"" + id + "\" must be lower-case letters and digits with hyphens; write <!-- id: "
							+ (Slug.of(id).isEmpty() ? "some-words" : Slug.of(id)) + " -->");
		return Optional.empty();
	}

}
