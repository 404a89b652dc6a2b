package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a Markdown text. Four of them mark a line: {@code <!-- id: x -->},
 * {@code <!-- about: x, y -->}, {@code <!-- asked: x; y -->} and
 * {@code <!-- defining -->}. All others are the author's own and reach no page; one that
 * shares its lines with other text, or does not end, is refused.
 */
final class Comments extends AbstractVisitor {

	/** What to do with a mark that stands elsewhere. */
	static final String MISPLACED = "this comment marks a responsibility and belongs at its end; move it there or take it out";

	private static final String OPENING = "<!--";

	private static final String CLOSING = "-->";

	private static final String ID = "id:";

	private static final String ABOUT = "about:";

	private static final String ASKED = "asked:";

	private static final String DEFINING = "defining";

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final List<Node> own = new ArrayList<>();

	private Comments() {
	}

	/**
	 * Reads the comment that names a line's address.
	 * @param html raw HTML
	 * @return the id, or empty when it is anything else
	 */
	static Optional<String> id(String html) {
		return Optional.ofNullable(after(ID, html)).map(String::strip);
	}

	/**
	 * Reads the comment that says what a line is about beside its own words.
	 * @param html raw HTML
	 * @return the terms on one line each, none of them blank; empty when it is anything
	 * else
	 */
	static Optional<List<String>> about(String html) {
		return Optional.ofNullable(after(ABOUT, html)).map((terms) -> listed(terms, ",;"));
	}

	/**
	 * Of what a line is about, reads what it answers: the terms before a semicolon.
	 * @param html raw HTML
	 * @return the terms; empty when it is anything else or has no semicolon
	 */
	static Optional<List<String>> answers(String html) {
		return Optional.ofNullable(after(ABOUT, html))
			.filter((terms) -> terms.indexOf(';') >= 0)
			.map((terms) -> listed(terms.substring(0, terms.indexOf(';')), ","));
	}

	/**
	 * Reads the comment that says what people type who need a line.
	 * @param html raw HTML
	 * @return the phrases on one line each, none of them blank; empty when it is anything
	 * else
	 */
	static Optional<List<String>> asked(String html) {
		return Optional.ofNullable(after(ASKED, html)).map((terms) -> listed(terms, ";"));
	}

	private static List<String> listed(String terms, String between) {
		List<String> listed = new ArrayList<>();
		StringTokenizer cut = new StringTokenizer(BLANKS.matcher(terms).replaceAll(" "), between);
		while (cut.hasMoreTokens()) {
			listed.add(cut.nextToken().strip());
		}
		listed.removeIf(String::isEmpty);
		return List.copyOf(listed);
	}

	/** What stands in a comment after the word that it begins with. */
	private static @Nullable String after(String word, String html) {
		String comment = inner(html);
		return (comment != null && comment.startsWith(word)) ? comment.substring(word.length()) : null;
	}

	/** What stands between the signs of a single comment. */
	private static @Nullable String inner(String html) {
		String comment = html.strip();
		int end = comment.length() - CLOSING.length();
		if (end < OPENING.length() || !comment.startsWith(OPENING) || comment.indexOf('>') != comment.length() - 1
				|| !comment.endsWith(CLOSING)) {
			return null;
		}
		return comment.substring(OPENING.length(), end).strip();
	}

	/**
	 * Says whether raw HTML is the comment that marks a line as one that defines its
	 * role.
	 * @param html raw HTML
	 * @return false when it is anything else
	 */
	static boolean isDefining(String html) {
		return DEFINING.equals(inner(html));
	}

	/**
	 * Says whether raw HTML holds a comment, or the beginning of one.
	 * @param html raw HTML
	 * @return true also where other things stand beside it
	 */
	static boolean isIn(String html) {
		return html.contains(OPENING);
	}

	static boolean isMark(String html) {
		String comment = inner(html);
		return comment != null && (comment.startsWith(ID) || comment.startsWith(ABOUT) || comment.startsWith(ASKED)
				|| comment.equals(DEFINING));
	}

	/**
	 * Takes the author's own comments out of a tree.
	 * @param root the tree
	 * @return where they stood
	 */
	static List<SourceSpan> dropFrom(Node root) {
		Comments comments = new Comments();
		root.accept(comments);
		comments.own.forEach(Node::unlink);
		return comments.own.stream().flatMap((node) -> node.getSourceSpans().stream()).toList();
	}

	@Override
	public void visit(HtmlInline html) {
		if (isOwn(html.getLiteral())) {
			this.own.add(html);
		}
	}

	@Override
	public void visit(HtmlBlock html) {
		if (isOwn(html.getLiteral())) {
			this.own.add(html);
		}
	}

	/** Comments and nothing else, closed each. */
	private static boolean isOwn(String html) {
		String rest = html.strip();
		boolean any = rest.startsWith(OPENING);
		while (rest.startsWith(OPENING)) {
			int end = rest.indexOf(CLOSING, OPENING.length());
			if (end < 0) {
				return false;
			}
			rest = rest.substring(end + CLOSING.length()).stripLeading();
		}
		return any && rest.isEmpty() && !isMark(html);
	}

}
