package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;
import org.roleprint.content.document.Blueprint.CareerLine;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Prose;

/**
 * Reads the lines of a career path:
 * {@code - [Title](x.md), promotion, 2–4 years. Sentence.}
 */
final class CareerParser {

	private static final String FORM = "; write \"- [Title](file.md), promotion|lateral|specialisation, 2–4 years. "
			+ "Sentence.\", or a plain title for a role outside the catalog";

	private static final int MAX_LEAD = 300;

	private static final Pattern LINE = Pattern
		.compile("(.*?),\\s*(\\p{L}+),\\s*([0-9]{1,2})(?:\\s*[–—-]\\s*([0-9]{1,2}))?\\s+years?\\.\\s*");

	private final MarkdownSource source;

	CareerParser(MarkdownSource source) {
		this.source = source;
	}

	List<CareerLine> parse(Outline.Part section) {
		Outline outline = Outline.of(section.nodes(), 3, this.source);
		TitledLine.items(outline.lead(), this.source)
			.forEach((item) -> error(item,
					"a career step stands under ### From, ### To or ### Sideways; move it there"));
		List<CareerLine> lines = new ArrayList<>();
		for (Outline.Part part : outline.parts()) {
			Optional<StepDirection> direction = Stream.of(StepDirection.values())
				.filter((candidate) -> candidate.title().equalsIgnoreCase(part.title()))
				.findFirst();
			if (direction.isEmpty()) {
				this.source.problems()
					.error(part.at(), "unknown heading \"" + part.title()
							+ "\" in the career path; use ### From, ### To and ### Sideways");
			}
			direction.ifPresent((known) -> TitledLine.items(part.nodes(), this.source)
				.forEach((item) -> line(known, item).ifPresent(lines::add)));
		}
		return lines;
	}

	private Optional<CareerLine> line(StepDirection direction, ListItem item) {
		List<Node> blocks = MarkdownSource.children(item);
		if (blocks.size() != 1 || !(blocks.get(0) instanceof Paragraph paragraph)) {
			error(item, "a career step is one paragraph" + FORM);
			return Optional.empty();
		}
		List<Node> words = new ArrayList<>(MarkdownSource.children(paragraph));
		Optional<Link> link = (words.get(0) instanceof Link first) ? Optional.of(first) : Optional.empty();
		link.ifPresent(words::remove);
		Optional<Matcher> lead = words.isEmpty() ? Optional.empty() : lead(words.get(0), link.isPresent());
		if (lead.isEmpty()) {
			error(item, "this career step cannot be read" + FORM);
			return Optional.empty();
		}
		Optional<StepKind> kind = StepKind.ofWord(lead.get().group(2));
		Optional<YearRange> years = years(lead.get());
		if (kind.isEmpty()) {
			error(item,
					"unknown kind of step \"" + lead.get().group(2) + "\"; use promotion, lateral or specialisation");
		}
		if (years.isEmpty()) {
			error(item, "the years of this step fall; write the smaller number first");
		}
		return kind.flatMap((known) -> years
			.map((range) -> step(direction, new Words(link, lead.get(), words, this.source.at(item)), known, range)));
	}

	/**
	 * The parts of a line that was understood.
	 *
	 * @param link the link it begins with
	 * @param lead what was read before the sentence
	 * @param nodes the text nodes behind the link
	 * @param at where the line begins
	 */
	private record Words(Optional<Link> link, Matcher lead, List<Node> nodes, Position at) {
	}

	private static Optional<Matcher> lead(Node first, boolean linked) {
		if (!(first instanceof Text text)) {
			return Optional.empty();
		}
		String words = text.getLiteral();
		Matcher lead = LINE.matcher(words.substring(0, Math.min(words.length(), MAX_LEAD)));
		return lead.lookingAt() && lead.group(1).isBlank() == linked ? Optional.of(lead) : Optional.empty();
	}

	private static Optional<YearRange> years(Matcher lead) {
		int min = Integer.parseInt(lead.group(3));
		int max = (lead.group(4) != null) ? Integer.parseInt(lead.group(4)) : min;
		return (max >= min) ? Optional.of(new YearRange(min, max)) : Optional.empty();
	}

	private CareerLine step(StepDirection direction, Words words, StepKind kind, YearRange years) {
		Text first = (Text) words.nodes().get(0);
		first.setLiteral(first.getLiteral().substring(words.lead().end()));
		String title = words.link().map(PlainText::of).orElseGet(() -> words.lead().group(1).strip());
		Prose text = this.source.prose(words.nodes(), words.at());
		if (text.isEmpty()) {
			this.source.problems()
				.error(words.at(), "this career step says nothing about what changes; add a sentence after the years");
		}
		return new CareerLine(direction, title, words.link().map(this.source::link).orElse(null), kind, years, text,
				words.at());
	}

	private void error(Node node, String message) {
		this.source.problems().error(this.source.at(node), message);
	}

}
