package org.roleprint.content.parsing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.catalog.Proficiency;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.Prose;
import org.roleprint.content.document.SkillDocument;

/**
 * Reads the small files: skills, KPIs, levels, job families and areas of responsibility.
 */
public final class EntryParser {

	private static final Set<String> GROUP_KEYS = Set.of("title", "order");

	private static final Set<String> SKILL_KEYS = Set.of("title", "group", "also-known-as", "former-names",
			"references");

	private static final String GRID = "Grid";

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
			int order = front.fields().wholeNumber("order");
			EntryBody body = body(front, Set.of());
			return new GroupDocument(this.file, title, order, body.lead());
		});
	}

	/**
	 * Reads a level.
	 * @return empty when the file has no body
	 */
	public Optional<LevelDocument> level() {
		return FrontMatter.read(this.file, this.problems).map((front) -> {
			LevelHeaderParser header = new LevelHeaderParser(front.fields(), this.problems);
			EntryBody body = EntryBody.of(this.file, front.bodyLine(), List.of(GRID), this.problems);
			body.requireOneParagraph();
			return new LevelDocument(this.file, front.fields().text("title"), header.rank(), header.track(),
					front.fields().texts("also-known-as"), body.lead(),
					body.part(GRID).map((part) -> LevelGridParser.parse(part, body.source())).orElse(List.of()));
		});
	}

	/**
	 * Reads a skill.
	 * @return empty when the file has no body
	 */
	public Optional<SkillDocument> skill() {
		return FrontMatter.read(this.file, this.problems).map((front) -> {
			front.fields().allow(SKILL_KEYS);
			EntryBody body = body(front, Set.of("Levels"));
			return new SkillDocument(this.file, front.fields().text("title"), front.fields().text("group"),
					front.fields().texts("also-known-as"), front.fields().texts("former-names"),
					front.fields().references(SKILL_SCHEMES), body.lead(), levels(body));
		});
	}

	private EntryBody body(FrontMatter front, Set<String> sections) {
		EntryBody body = EntryBody.of(this.file, front.bodyLine(), sections, this.problems);
		body.require(sections);
		return body;
	}

	private List<Prose> levels(EntryBody body) {
		Outline.Part section = body.part("Levels").orElse(null);
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
			EntryBody body = body(front, Set.of("Formula", "Caution"));
			return new KpiDocument(this.file, front.fields().text("title"), front.fields().text("area"),
					front.fields().texts("also-known-as"), front.fields().texts("former-names"), header.measure(),
					header.rungs(), header.authority(), body.lead(), body.prose("Formula"), body.prose("Caution"));
		});
	}

}
