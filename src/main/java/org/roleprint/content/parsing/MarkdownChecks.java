package org.roleprint.content.parsing;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentFolder;

/**
 * Looks through a whole tree for what a page would show otherwise than its author meant.
 */
final class MarkdownChecks extends AbstractVisitor {

	private static final Pattern DASHES = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");

	private final MarkdownSource source;

	private int headingLevel = 1;

	private boolean marksAllowed;

	private MarkdownChecks(MarkdownSource source) {
		this.source = source;
	}

	static void of(MarkdownSource source) {
		source.root().accept(new MarkdownChecks(source));
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() == 1) {
			error(heading,
					"a heading with one # cannot stand here, the title comes from the front matter; use ## or ###");
		}
		else if (heading.getLevel() > this.headingLevel + 1) {
			error(heading, "this heading skips a rank; use " + "#".repeat(this.headingLevel + 1) + " here");
		}
		this.headingLevel = heading.getLevel();
		if (heading.getLevel() == 2) {
			this.marksAllowed = this.source.file().folder() == ContentFolder.ROLES
					&& BlueprintSection.RESPONSIBILITIES.title()
						.equalsIgnoreCase(this.source.english(PlainText.of(heading)));
		}
		visitChildren(heading);
	}

	@Override
	public void visit(Image image) {
		error(image, "pictures are not shown; say it in words or link to the picture's page");
	}

	@Override
	public void visit(Link link) {
		if (LinkTarget.of(this.source.file(), link.getDestination()).kind() == LinkTarget.Kind.REFUSED) {
			error(link, "the link to \"" + shortened(link.getDestination())
					+ "\" leads nowhere; link to https://…, mailto:… or a file such as ../skills/coaching.md");
		}
		else if (PlainText.of(link).isBlank()) {
			error(link, "this link has no words; put some between its square brackets");
		}
		visitChildren(link);
	}

	private static String shortened(String address) {
		return (address.length() > 80) ? address.substring(0, 80) + "…" : address;
	}

	@Override
	public void visit(HtmlInline html) {
		html(html, html.getLiteral());
	}

	@Override
	public void visit(HtmlBlock html) {
		html(html, html.getLiteral());
	}

	private void html(Node node, String literal) {
		if (Comments.isIn(literal) && !Comments.isMark(literal)) {
			error(node, "a comment needs lines of its own, from <!-- to -->; part it from what stands beside it");
		}
		else if (!Comments.isMark(literal)) {
			this.source.problems()
				.warning(this.source.at(node), "HTML is shown as plain text; write Markdown, or put it in `backticks`");
		}
		else if (!this.marksAllowed) {
			error(node, Comments.MISPLACED);
		}
	}

	@Override
	public void visit(Paragraph paragraph) {
		List<String> lines = this.source.lines(paragraph);
		boolean tableMeant = lines.size() > 1 && lines.get(0).contains("|") && lines.get(1).contains("|")
				&& lines.get(1).length() < 1000 && DASHES.matcher(lines.get(1).strip()).matches();
		if (tableMeant) {
			error(paragraph,
					"this is no table, since its first line has " + counted(TableShape.cells(lines.get(0)))
							+ " and its line of dashes " + counted(TableShape.cells(lines.get(1)))
							+ "; give both the same number");
		}
		visitChildren(paragraph);
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			table(table);
		}
		visitChildren(block);
	}

	private void table(TableBlock table) {
		int columns = 0;
		for (Node part : MarkdownSource.children(table)) {
			if (part instanceof TableHead head) {
				columns = MarkdownSource.children(head.getFirstChild()).size();
			}
			else if (part instanceof TableBody body) {
				for (Node row : MarkdownSource.children(body)) {
					row(row, columns);
				}
			}
		}
	}

	private void row(Node row, int columns) {
		int cells = TableShape.cells(this.source.firstLine(row));
		if (cells == 0) {
			error(row, "this line belongs to the table above it; put an empty line between them");
		}
		else if (cells != columns) {
			error(row, "this row has " + counted(cells) + " and the table " + columns
					+ " columns; add or take out a cell (a bar within a cell is written \\|)");
		}
	}

	private static String counted(int cells) {
		return cells + ((cells == 1) ? " cell" : " cells");
	}

	private void error(Node node, String message) {
		this.source.problems().error(this.source.at(node), message);
	}

}
