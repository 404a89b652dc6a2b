package org.roleprint.content.parsing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Reads a guide: a lead, and below it whatever its author wants to say.
 */
public final class GuideParser {

	private static final Set<String> KEYS = Set.of("title", "order");

	private GuideParser() {
	}

	/**
	 * Reads a file.
	 * @param file the file
	 * @param problems where everything that cannot be understood is reported
	 * @return the guide, as far as it could be read; empty without a body that can be
	 */
	public static Optional<GuideDocument> parse(ContentFile file, Problems problems) {
		return FrontMatter.read(file, problems).flatMap((front) -> {
			front.fields().allow(KEYS);
			return MarkdownSource.of(file, front.bodyLine(), problems).map((source) -> guide(front.fields(), source));
		});
	}

	private static GuideDocument guide(Fields fields, MarkdownSource source) {
		MarkdownChecks.of(source);
		List<Node> nodes = MarkdownSource.children(source.root());
		List<GuideDocument.Heading> headings = source.headings().ofGuide(source);
		int lead = hasLead(nodes, source) ? 1 : 0;
		return new GuideDocument(source.file(), fields.text("title"), fields.wholeNumber("order"),
				source.prose(nodes.subList(0, lead), Position.START),
				source.prose(nodes.subList(lead, nodes.size()), Position.START), headings);
	}

	private static boolean hasLead(List<Node> nodes, MarkdownSource source) {
		if (!nodes.isEmpty() && nodes.get(0) instanceof Paragraph) {
			return true;
		}
		source.problems()
			.error(nodes.isEmpty() ? Position.START : source.at(nodes.get(0)),
					"the lead is missing; begin the text with a paragraph that says what the guide settles");
		return false;
	}

}
