package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.PlainRole;
import org.roleprint.content.document.PlainRole.Block;
import org.roleprint.content.document.PlainRole.Part;
import org.roleprint.content.document.Problems;

/**
 * Reads a description of a role that follows no form but Markdown's: headings,
 * paragraphs, lists and tables. Whatever else stands there is passed over.
 */
public final class PlainRoleParser {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** What parts a bold beginning from the rest of its line. */
	private static final Pattern PARTED = Pattern.compile("^[\\s.:–—-]+|[\\s.:–—-]+$");

	private final List<Part> parts = new ArrayList<>();

	private String title;

	private String heading = "";

	private List<Block> blocks = new ArrayList<>();

	private PlainRoleParser(String title) {
		this.title = title;
	}

	/**
	 * Reads a file.
	 * @param file its whole text, with or without a front matter
	 * @param problems where is reported that it cannot be read at all
	 * @return empty when it holds more than can be read
	 */
	public static Optional<PlainRole> parse(ContentFile file, Problems problems) {
		// Other people's front matter is theirs: only a title is looked for.
		Optional<FrontMatter> front = FrontMatter.read(file, new Problems(file.shown()));
		String title = front.flatMap((matter) -> matter.fields().optionalText("title")).map(Located::value).orElse("");
		return MarkdownSource.of(file, front.map(FrontMatter::bodyLine).orElse(0), problems)
			.map((source) -> new PlainRoleParser(title).read(source.root()));
	}

	private PlainRole read(Node root) {
		MarkdownSource.children(root).forEach(this::add);
		endPart();
		return new PlainRole(this.title, this.parts);
	}

	private void add(Node node) {
		if (node instanceof Heading found) {
			heading(found);
		}
		else if (node instanceof BulletList || node instanceof OrderedList) {
			MarkdownSource.children(node).forEach((item) -> item((ListItem) item));
		}
		else if (node instanceof TableBlock) {
			rows(node);
		}
		else if (!(node instanceof HtmlBlock)) {
			block(false, node);
		}
	}

	private void heading(Heading found) {
		String words = line(PlainText.of(found));
		if (found.getLevel() == 1 && this.title.isEmpty()) {
			this.title = words;
		}
		else if (!words.equals(this.title)) {
			endPart();
			this.heading = words;
		}
	}

	private void endPart() {
		this.parts.add(new Part(this.heading, this.blocks));
		this.blocks = new ArrayList<>();
	}

	/** A list within an item becomes items of its own. */
	private void item(ListItem item) {
		for (Node child : MarkdownSource.children(item)) {
			if (child instanceof Paragraph) {
				block(true, child);
			}
			else {
				add(child);
			}
		}
	}

	private void rows(Node part) {
		for (Node child : MarkdownSource.children(part)) {
			if (child instanceof TableRow) {
				add(true, "",
						MarkdownSource.children(child)
							.stream()
							.map((cell) -> line(PlainText.of(cell)))
							.filter((cell) -> !cell.isEmpty())
							.collect(Collectors.joining(": ")));
			}
			else if (!(child instanceof TableHead)) {
				rows(child);
			}
		}
	}

	private void block(boolean item, Node node) {
		Node first = node.getFirstChild();
		String bold = (first instanceof StrongEmphasis) ? line(PlainText.of(first)) : "";
		String words = line(PlainText.of(node));
		boolean titled = !bold.isEmpty() && words.length() > bold.length();
		add(item, titled ? PARTED.matcher(bold).replaceAll("") : "",
				titled ? PARTED.matcher(words.substring(bold.length())).replaceFirst("") : words);
	}

	private void add(boolean item, String bold, String words) {
		if (!words.isEmpty()) {
			this.blocks.add(new Block(item, bold, words));
		}
	}

	private static String line(String text) {
		return SPACES.matcher(text).replaceAll(" ").strip();
	}

}
