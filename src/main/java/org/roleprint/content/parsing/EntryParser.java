package org.roleprint.content.parsing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.commonmark.node.Node;

import org.roleprint.catalog.Proficiency;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.Prose;
import org.roleprint.content.document.SkillDocument;

/**
 * Reads the small files: skills, KPIs, job families and areas of responsibility.
 */
public final class EntryParser {

	private static final Set<String> GROUP_KEYS = Set.of("title", "order");

	private static final Set<String> SKILL_KEYS = Set.of("title", "group", "also-known-as", "references");

	private static final Set<String> SKILL_SCHEMES = Set.of("sfia", "ddat", "esco", "onet");

	private final ContentFile file;

	private final Problems problems;

	/**
	 * Reads one file.
	 * @param file the file
	 * @param problems where everything that cannot be understood is reported
	 */
	public EntryParser(ContentFile file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Reads a job family or an area.
	 * @return empty when the file has no body
	 */
	public Optional<GroupDocument> group() {
		return FrontMatter.read(this.file, this.problems).map((front) -> {
			front.fields().allow(GROUP_KEYS);
			Located<String> title = front.fields().text("title");
			front.fields().requireValue("order");
			int order = front.fields().number("order").map(BigDecimal::intValue).orElse(0);
			Body body = body(front, Set.of());
			return new GroupDocument(this.file, title, order, body.lead());
		});
	}

	/**
	 * Reads a skill.
	 * @return empty when the file has no body
	 */
	public Optional<SkillDocument> skill() {
		return FrontMatter.read(this.file, this.problems).map((front) -> {
			front.fields().allow(SKILL_KEYS);
			Body body = body(front, Set.of("Levels"));
			return new SkillDocument(this.file, front.fields().text("title"), front.fields().text("group"),
					front.fields().texts("also-known-as"), front.fields().references(SKILL_SCHEMES), body.lead(),
					levels(body));
		});
	}

	private List<Prose> levels(Body body) {
		Outline.Part section = body.parts().get("Levels");
		if (section == null) {
			return List.of();
		}
		List<TitledLine> lines = TitledLine.of(section.nodes(), body.source());
		List<String> expected = Stream.of(Proficiency.values()).map(Proficiency::title).toList();
		if (!lines.stream().map(TitledLine::title).toList().equals(expected)) {
			this.problems.error(section.at(), "the levels must be the four lines \"- **"
					+ String.join(".** …\", \"- **", expected) + ".** …\" in this order; add or reorder them");
			return List.of();
		}
		return lines.stream().map(TitledLine::text).toList();
	}

	/**
	 * Reads a KPI.
	 * @return empty when the file has no body
	 */
	public Optional<KpiDocument> kpi() {
		return FrontMatter.read(this.file, this.problems).map((front) -> {
			KpiHeaderParser header = new KpiHeaderParser(front.fields(), this.problems);
			Body body = body(front, Set.of("Formula", "Caution"));
			return new KpiDocument(this.file, front.fields().text("title"), front.fields().text("area"),
					front.fields().texts("also-known-as"), header.measure(), header.rungs(), header.authority(),
					body.lead(), body.prose("Formula"), body.prose("Caution"));
		});
	}

	/**
	 * The text below the front matter.
	 *
	 * @param source the file
	 * @param lead what stands before the first heading
	 * @param parts the sections by their names
	 */
	private record Body(MarkdownSource source, Prose lead, Map<String, Outline.Part> parts) {

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

	private Body body(FrontMatter front, Set<String> sections) {
		MarkdownSource source = new MarkdownSource(this.file, front.bodyLine(), this.problems);
		MarkdownChecks.of(source);
		Outline outline = Outline.of(MarkdownSource.children(source.root()), 2, source);
		Map<String, Outline.Part> parts = new HashMap<>();
		for (Outline.Part part : outline.parts()) {
			if (!sections.contains(part.title())) {
				this.problems.error(part.at(), "unknown section ## " + part.title() + "; "
						+ (sections.isEmpty()
								? "a file of " + this.file.folder().directory() + "/ has none, so take the heading out"
								: "use ## " + String.join(" and ## ", sections.stream().sorted().toList())));
			}
			else if (parts.putIfAbsent(part.title(), part) != null) {
				this.problems.error(part.at(), "the section ## " + part.title() + " stands twice; join the two");
			}
		}
		sections.stream()
			.filter((title) -> !parts.containsKey(title))
			.sorted()
			.forEach((title) -> this.problems.error(Position.START,
					"the section ## " + title + " is missing; add it as content/README.md shows"));
		return new Body(source, lead(source, outline.lead()), parts);
	}

	private Prose lead(MarkdownSource source, List<Node> nodes) {
		Prose lead = source.prose(nodes, Position.START);
		if (lead.isEmpty()) {
			this.problems.error(Position.START, "the text that says what this " + this.file.folder().noun()
					+ " is is missing; write a paragraph below the front matter");
		}
		return lead;
	}

}
