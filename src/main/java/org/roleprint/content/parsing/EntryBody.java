package org.roleprint.content.parsing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.Prose;

/**
 * What stands below the front matter of a small file.
 *
 * @param source the file
 * @param leadNodes what stands before the first heading
 * @param lead the same as prose
 * @param parts the sections by their names
 */
record EntryBody(MarkdownSource source, List<Node> leadNodes, Prose lead, Map<String, Outline.Part> parts) {

	/**
	 * Reads a body and reports sections that it cannot have, or has twice.
	 * @param file the file
	 * @param bodyLine the line it begins in
	 * @param sections the names of the sections that it can have
	 * @param problems where everything that cannot be understood is reported
	 * @return empty when it holds more than can be read
	 */
	static Optional<EntryBody> of(ContentFile file, int bodyLine, Collection<String> sections, Problems problems) {
		return MarkdownSource.of(file, bodyLine, problems).map((source) -> of(source, sections));
	}

	private static EntryBody of(MarkdownSource source, Collection<String> sections) {
		Problems problems = source.problems();
		ContentFolder folder = source.file().folder();
		MarkdownChecks.of(source);
		Outline outline = Outline.of(MarkdownSource.children(source.root()), 2, source);
		Map<String, Outline.Part> parts = new HashMap<>();
		for (Outline.Part part : outline.parts()) {
			if (!sections.contains(part.title())) {
				problems.error(part.at(),
						"unknown section ## " + part.title() + "; "
								+ (sections.isEmpty()
										? "a file of " + folder.directory() + "/ has none, so take the heading out"
										: "use ## " + String.join(" and ## ", sections.stream().sorted().toList())));
			}
			else if (parts.putIfAbsent(part.title(), part) != null) {
				problems.error(part.at(), "the section ## " + part.title() + " stands twice; join the two");
			}
		}
		Prose lead = source.prose(outline.lead(), Position.START);
		if (lead.isEmpty()) {
			problems.error(Position.START, "the text that says what this " + folder.noun()
					+ " is is missing; write a paragraph below the front matter");
		}
		return new EntryBody(source, outline.lead(), lead, parts);
	}

	/** Reports sections that are missing. */
	void require(Collection<String> sections) {
		sections.stream()
			.filter((title) -> !this.parts.containsKey(title))
			.sorted()
			.forEach((title) -> this.source.problems()
				.error(Position.START, "the section ## " + title + " is missing; add it as content/README.md shows"));
	}

	/**
	 * Reports a lead that is more than a paragraph, where a page has room for one only.
	 */
	void requireOneParagraph() {
		boolean startsWell = !this.leadNodes.isEmpty() && this.leadNodes.get(0) instanceof Paragraph;
		this.leadNodes.stream()
			.skip(startsWell ? 1 : 0)
			.findFirst()
			.ifPresent((node) -> this.source.problems()
				.error(this.source.at(node), "only one paragraph can stand before the first heading; "
						+ "join the text into one, or take this out"));
	}

	Optional<Outline.Part> part(String title) {
		return Optional.ofNullable(this.parts.get(title));
	}

	Prose prose(String title) {
		Outline.Part part = this.parts.get(title);
		if (part == null) {
			return Prose.missing(Position.START);
		}
		Prose prose = this.source.prose(part.nodes(), part.at());
		if (prose.isEmpty()) {
			this.source.problems()
				.error(part.at(), "the section ## " + title + " is empty; write a paragraph below it");
		}
		return prose;
	}

}
