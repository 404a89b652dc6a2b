package org.roleprint.content.parsing;

import java.util.List;
import java.util.Optional;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * What a text may hold so that the Markdown parser is done with it in a time that grows
 * with its length alone: at each closing bracket it looks through the paragraph again
 * from the opening one, and a table's head makes cells in every row, written or not. Cuts
 * a text into blocks, which is quick, and only counts what stands in them.
 */
final class MarkdownLimits implements InlineParser {

	private static final int MOST_BRACKETS = 100;

	private static final int MOST_CELLS = 20_000;

	private static final List<Extension> TABLES = List.of(TablesExtension.create());

	private int line;

	private int cells;

	private MarkdownLimits() {
	}

	/**
	 * What goes beyond a limit.
	 *
	 * @param line the line it stands in, from 0
	 * @param message what is wrong, and how to mend it
	 */
	record Excess(int line, String message) {
	}

	/**
	 * Looks for the first excess.
	 * @param body Markdown
	 * @param mostBlocks how deep blocks may nest
	 * @return empty when the parser can read it
	 */
	static Optional<Excess> excess(String body, int mostBlocks) {
		if (isFarBelow(body)) {
			return Optional.empty();
		}
		MarkdownLimits limits = new MarkdownLimits();
		try {
			Parser.builder()
				.extensions(TABLES)
				.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
				.maxOpenBlockParsers(mostBlocks)
				.inlineParserFactory((context) -> limits)
				.build()
				.parse(body);
			return Optional.empty();
		}
		catch (BeyondLimitException ex) {
			return Optional.of(new Excess(limits.line, String.valueOf(ex.getMessage())));
		}
	}

	/**
	 * Says without cutting blocks that nothing can go beyond a limit: no paragraph goes
	 * over a blank line, and no row holds more cells than a line holds bars.
	 */
	private static boolean isFarBelow(String body) {
		long brackets = 0;
		long lines = 0;
		long mostBars = 0;
		for (String line : body.split("\n", -1)) {
			brackets = line.isEmpty() ? 0 : brackets + count(line, '[');
			if (brackets > MOST_BRACKETS) {
				return false;
			}
			mostBars = Math.max(mostBars, count(line, '|'));
			lines++;
		}
		return lines * (mostBars + 1) <= MOST_CELLS;
	}

	private static int count(String line, char sign) {
		int count = 0;
		for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
			count++;
		}
		return count;
	}

	/** Called with each paragraph, heading and cell. */
	@Override
	public void parse(SourceLines text, Node block) {
		if (!block.getSourceSpans().isEmpty()) {
			this.line = block.getSourceSpans().get(0).getLineIndex();
		}
		this.cells += (block instanceof TableCell) ? 1 : 0;
		if (this.cells > MOST_CELLS) {
			throw new BeyondLimitException(
					"the tables hold more than " + MOST_CELLS + " cells; cut them or write text");
		}
		if (text.getLines().stream().mapToLong(MarkdownLimits::brackets).sum() > MOST_BRACKETS) {
			throw new BeyondLimitException("more than " + MOST_BRACKETS
					+ " opening brackets stand in one paragraph, heading or cell; make several of it, or a list");
		}
	}

	private static long brackets(SourceLine line) {
		return line.getContent().chars().filter((sign) -> sign == '[').count();
	}

}
