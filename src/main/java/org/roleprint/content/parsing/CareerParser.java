package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
				.filter((candidate) -> candidate.title().equalsIgnoreCase(this.source.english(part.title())))
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
			error(item, "a career step is one paragraph" + StepLead.FORM);
			return Optional.empty();
		}
		List<Node> words = new ArrayList<>(MarkdownSource.children(paragraph));
		Optional<Link> link = (words.get(0) instanceof Link first) ? Optional.of(first) : Optional.empty();
		link.ifPresent(words::remove);
		Optional<StepLead> lead = lead(words, link.isPresent(), item);
		return lead.flatMap((read) -> step(direction, new Words(link, read, words, this.source.at(item))));
	}

	/**
	 * The parts of a line that was understood.
	 *
	 * @param link the link it begins with
	 * @param lead what was read before the sentence
	 * @param nodes the text nodes behind the link
	 * @param at where the line begins
	 */
	private record Words(Optional<Link> link, StepLead lead, List<Node> nodes, Position at) {
	}

	private Optional<StepLead> lead(List<Node> words, boolean linked, ListItem item) {
		String text = (!words.isEmpty() && words.get(0) instanceof Text first) ? first.getLiteral() : "";
		StepLead lead = StepLead.of(text, this.source.file().words());
		List<String> faults = lead.faults(linked);
		faults.forEach((fault) -> error(item, fault));
		return faults.isEmpty() ? Optional.of(lead) : Optional.empty();
	}

	private Optional<CareerLine> step(StepDirection direction, Words words) {
		Optional<StepKind> kind = StepKind.ofWord(words.lead().kind());
		Optional<YearRange> years = words.lead().years();
		return kind.flatMap((known) -> years.map((range) -> step(direction, words, known, range)));
	}

	private CareerLine step(StepDirection direction, Words words, StepKind kind, YearRange years) {
		Text first = (Text) words.nodes().get(0);
		first.setLiteral(first.getLiteral().substring(words.lead().end()));
		String title = words.link().map(PlainText::of).orElseGet(() -> words.lead().title());
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
