package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.FreeSection;
import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.Prose;
import org.roleprint.content.document.RoleHeader;

/**
 * Reads one blueprint: front matter, lead, and the sections by their headings.
 */
public final class BlueprintParser {

	private static final int MAX_EXCERPT = 320;

	private final MarkdownSource source;

	private final RoleHeader header;

	private BlueprintParser(MarkdownSource source, RoleHeader header) {
		this.source = source;
		this.header = header;
	}

	/**
	 * Reads a file.
	 * @param file the file
	 * @param problems where everything that cannot be understood is reported
	 * @return the blueprint, as far as it could be read; empty without a body that can be
	 */
	public static Optional<Blueprint> parse(ContentFile file, Problems problems) {
		return FrontMatter.read(file, problems)
			.flatMap((front) -> MarkdownSource.of(file, front.bodyLine(), problems)
				.map((source) -> new BlueprintParser(source, new RoleHeaderParser(front.fields()).parse())
					.blueprint()));
	}

	private Blueprint blueprint() {
		String markdown = NeutralLinks.of(this.source);
		MarkdownChecks.of(this.source);
		Outline outline = Outline.of(MarkdownSource.children(this.source.root()), 2, this.source);
		Map<BlueprintSection, Outline.Part> parts = new EnumMap<>(BlueprintSection.class);
		outline.parts()
			.forEach((part) -> BlueprintSection.ofTitle(part.title())
				.ifPresent((section) -> parts.putIfAbsent(section, part)));
		List<Located<String>> headings = outline.parts()
			.stream()
			.map((part) -> new Located<>(part.title(), part.at()))
			.toList();
		Prose excerpt = excerpt(outline.lead());
		RequirementParser requirements = new RequirementParser(this.source);
		return new Blueprint(this.source.file(), this.header, excerpt,
				this.source.prose(outline.lead(), Position.START), headings,
				rows(parts, BlueprintSection.RESPONSIBILITIES, this::responsibilities),
				rows(parts, BlueprintSection.SKILLS, requirements::skills),
				rows(parts, BlueprintSection.KPIS, requirements::kpis),
				rows(parts, BlueprintSection.CAREER_PATH, new CareerParser(this.source)::parse), sections(parts),
				markdown);
	}

	private static <T> List<T> rows(Map<BlueprintSection, Outline.Part> parts, BlueprintSection section,
			Function<Outline.Part, List<T>> read) {
		return Optional.ofNullable(parts.get(section)).map(read).orElse(List.of());
	}

	private Prose excerpt(List<Node> lead) {
		if (lead.isEmpty() || !(lead.get(0) instanceof Paragraph)) {
			this.source.problems()
				.error(lead.isEmpty() ? Position.START : this.source.at(lead.get(0)),
						"the excerpt is missing; begin the text with a paragraph of at most " + MAX_EXCERPT
								+ " characters that says what the role answers for");
			return Prose.missing(Position.START);
		}
		Node first = lead.get(0);
		String text = PlainText.of(first);
		if (text.length() > MAX_EXCERPT) {
			this.source.problems()
				.error(this.source.at(first),
						"the excerpt has " + text.length() + " characters; cut the first paragraph to " + MAX_EXCERPT
								+ " or move a sentence to the next one");
		}
		return new Prose(new TrustedHtml(""), text, this.source.links(first), this.source.at(first));
	}

	private List<ResponsibilityItem> responsibilities(Outline.Part section) {
		Outline outline = Outline.of(section.nodes(), 3, this.source);
		outline.lead()
			.forEach((node) -> this.source.problems()
				.error(this.source.at(node),
						"a responsibility stands under the ### heading of its area; put one above it"));
		List<ResponsibilityItem> items = new ArrayList<>();
		for (Outline.Part area : outline.parts()) {
			Located<String> heading = new Located<>(area.title(), area.at());
			TitledLine.of(area.nodes(), this.source)
				.forEach((line) -> items.add(new ResponsibilityItem(line.id().orElseGet(() -> Slug.of(line.title())),
						heading, line.title(), line.text(), line.hints(), line.defining(), line.at())));
		}
		return items;
	}

	private List<FreeSection> sections(Map<BlueprintSection, Outline.Part> parts) {
		return parts.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().isStructured())
			.map((entry) -> section(entry.getKey(), entry.getValue()))
			.toList();
	}

	private FreeSection section(BlueprintSection section, Outline.Part part) {
		List<GuideDocument.Heading> headings = this.source.headings()
			.ofSection(part.nodes(), section.anchor(), this.source);
		String title = section.title().equalsIgnoreCase(part.written()) ? section.title() : part.written();
		return new FreeSection(title, section.anchor(), this.source.prose(part.nodes(), part.at()), headings,
				part.at());
	}

}
