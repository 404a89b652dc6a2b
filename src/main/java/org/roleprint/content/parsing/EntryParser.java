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
	 * @return empty when the file has no body that can be read
	 */
	public Optional<GroupDocument> group() {
		return FrontMatter.read(this.file, this.problems).flatMap((front) -> {
			front.fields().allow(GROUP_KEYS);
			return body(front, Set.of()).map((body) -> new GroupDocument(this.file, front.fields().text("title"),
					front.fields().wholeNumber("order"), body.lead()));
		});
	}

	/**
	 * Reads a level.
	 * @return empty when the file has no body that can be read
	 */
	public Optional<LevelDocument> level() {
		return FrontMatter.read(this.file, this.problems).flatMap((front) -> {
			LevelHeaderParser header = new LevelHeaderParser(front.fields(), this.problems);
			return EntryBody.of(this.file, front.bodyLine(), List.of(GRID), this.problems).map((body) -> {
				body.requireOneParagraph();
				return new LevelDocument(this.file, front.fields().text("title"), header.rank(), header.track(),
						front.fields().texts("also-known-as"), body.lead(),
						body.part(GRID).map((part) -> LevelGridParser.parse(part, body.source())).orElse(List.of()));
			});
		});
	}

	/**
	 * Reads a skill.
	 * @return empty when the file has no body that can be read
	 */
	public Optional<SkillDocument> skill() {
		return FrontMatter.read(this.file, this.problems).flatMap((front) -> {
			front.fields().allow(SKILL_KEYS);
			return body(front, Set.of("Levels"))
				.map((body) -> new SkillDocument(this.file, front.fields().text("title"), front.fields().text("group"),
						front.fields().texts("also-known-as"), front.fields().texts("former-names"),
						front.fields().references(SKILL_SCHEMES), body.lead(), levels(body)));
		});
	}

	private Optional<EntryBody> body(FrontMatter front, Set<String> sections) {
		Optional<EntryBody> body = EntryBody.of(this.file, front.bodyLine(), sections, this.problems);
		body.ifPresent((read) -> read.require(sections));
		return body;
	}

	private List<Prose> levels(EntryBody body) {
		Outline.Part section = body.part("Levels").orElse(null);
		if (section == null) {
			return List.of();
		}
		List<TitledLine> lines = TitledLine.of(section.nodes(), body.source());
		List<String> expected = Stream.of(Proficiency.values()).map(Proficiency::title).toList();
		if (!lines.stream().map((line) -> body.source().english(line.title())).toList().equals(expected)) {
			this.problems.error(section.at(), "the levels must be the four lines \"- **"
					+ String.join(".** …\", \"- **", expected) + ".** …\" in this order; add or reorder them");
			return List.of();
		}
		return lines.stream().map(TitledLine::text).toList();
	}

	/**
	 * Reads a KPI.
	 * @return empty when the file has no body that can be read
	 */
	public Optional<KpiDocument> kpi() {
		return FrontMatter.read(this.file, this.problems).flatMap((front) -> {
			KpiHeaderParser header = new KpiHeaderParser(front.fields(), this.file.words().language(), this.problems);
			return body(front, Set.of("Formula", "Caution"))
				.map((body) -> new KpiDocument(this.file, front.fields().text("title"), front.fields().text("area"),
						front.fields().texts("also-known-as"), front.fields().texts("former-names"), header.measure(),
						header.rungs(), header.authority(), body.lead(), body.prose("Formula"), body.prose("Caution")));
		});
	}

}
