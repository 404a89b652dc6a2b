package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

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

	private static final Pattern ID = Pattern.compile("\\s*<!--\\s*id:([^>]*)-->\\s*");

	private static final Pattern ANSWERS = Pattern.compile("\\s*<!--\\s*about:([^>;]*);[^>]*-->\\s*");

	private static final Pattern ABOUT = Pattern.compile("\\s*<!--\\s*about:([^>]*)-->\\s*");

	private static final Pattern ASKED = Pattern.compile("\\s*<!--\\s*asked:([^>]*)-->\\s*");

	private static final Pattern DEFINING = Pattern.compile("\\s*<!--\\s*defining\\s*-->\\s*");

	private final List<Node> own = new ArrayList<>();

	private Comments() {
	}

	/**
	 * Reads the comment that names a line's address.
	 * @param html raw HTML
	 * @return the id, or empty when it is anything else
	 */
	static Optional<String> id(String html) {
		Matcher comment = ID.matcher(html);
		return comment.matches() ? Optional.of(comment.group(1).strip()) : Optional.empty();
	}

	/**
	 * Reads the comment that says what a line is about beside its own words.
	 * @param html raw HTML
	 * @return the terms on one line each, none of them blank; empty when it is anything
	 * else
	 */
	static Optional<List<String>> about(String html) {
		return listed(ABOUT.matcher(html), "[,;]");
	}

	/**
	 * Of what a line is about, reads what it answers: the terms before a semicolon.
	 * @param html raw HTML
	 * @return the terms; empty when it is anything else or has no semicolon
	 */
	static Optional<List<String>> answers(String html) {
		return listed(ANSWERS.matcher(html), ",");
	}

	/**
	 * Reads the comment that says what people type who need a line.
	 * @param html raw HTML
	 * @return the phrases on one line each, none of them blank; empty when it is anything
	 * else
	 */
	static Optional<List<String>> asked(String html) {
		return listed(ASKED.matcher(html), ";");
	}

	private static Optional<List<String>> listed(Matcher comment, String between) {
		return comment.matches() ? Optional.of(List.of(comment.group(1).split(between))
			.stream()
			.map((term) -> String.join(" ", term.strip().split("\\s+")))
			.filter((term) -> !term.isEmpty())
			.toList()) : Optional.empty();
	}

	/**
	 * Says whether raw HTML is the comment that marks a line as one that defines its
	 * role.
	 * @param html raw HTML
	 * @return false when it is anything else
	 */
	static boolean isDefining(String html) {
		return DEFINING.matcher(html).matches();
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
		return id(html).isPresent() || about(html).isPresent() || asked(html).isPresent() || isDefining(html);
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
