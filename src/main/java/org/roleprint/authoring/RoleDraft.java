package org.roleprint.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.PlainRole;
import org.roleprint.content.document.PlainRole.Block;
import org.roleprint.content.document.PlainRole.Part;
import org.roleprint.words.Sentences;

/**
 * A blueprint made of somebody else's description: what it says stands where ours has it,
 * and what is left to do says {@link BlueprintTemplate#MARK}.
 */
final class RoleDraft {

	private static final int MAX_EXCERPT = 320;

	private static final String SKILLS = "| Skill | Level | In this role |\n|---|---|---|\n";

	private static final String KPIS = "| KPI | Target | Cadence | In this role |\n|---|---|---|---|\n";

	private static final String TO_DO = "<!-- " + BlueprintTemplate.MARK + ": %s) -->\n";

	private final Map<BlueprintSection, List<Part>> parts = new EnumMap<>(BlueprintSection.class);

	private final List<Part> homeless = new ArrayList<>();

	private final List<String> lead;

	private final String title;

	private final KnownEntries known;

	private final Map<String, String> choices;

	RoleDraft(String title, PlainRole role, ContentDocuments documents) {
		this.title = title;
		this.known = new KnownEntries(documents);
		this.choices = new TemplateChoices(title, documents).all();
		this.lead = role.parts()
			.stream()
			.filter((part) -> part.heading().isEmpty())
			.flatMap((part) -> part.blocks().stream())
			.map(RoleDraft::line)
			.toList();
		role.parts().stream().filter((part) -> !part.heading().isEmpty()).forEach(this::split);
	}

	/** A line such as "You will have experience of:" is as good as a heading. */
	private void split(Part part) {
		String heading = part.heading();
		List<Block> blocks = new ArrayList<>();
		for (Block block : part.blocks()) {
			if (!block.item() && block.text().endsWith(":") && DraftPlace.of(block.text()).isPresent()) {
				place(new Part(heading, blocks));
				heading = block.text().substring(0, block.text().length() - 1);
				blocks = new ArrayList<>();
			}
			else {
				blocks.add(block);
			}
		}
		place(new Part(heading, blocks));
	}

	private void place(Part part) {
		if (part.blocks().isEmpty()) {
			return;
		}
		DraftPlace.of(part.heading())
			.ifPresentOrElse((section) -> this.parts.computeIfAbsent(section, (key) -> new ArrayList<>()).add(part),
					() -> this.homeless.add(part));
	}

	private static String line(Block block) {
		return DraftLine.escaped((block.title().isEmpty() ? "" : block.title() + ": ") + block.text());
	}

	/**
	 * Writes the blueprint.
	 * @param today the day of its first change note
	 * @return the whole file
	 */
	BlueprintTemplate on(LocalDate today) {
		StringBuilder text = new StringBuilder(header(today)).append(lead());
		for (BlueprintSection section : BlueprintSection.values()) {
			if (section.isStructured() || this.parts.containsKey(section)) {
				text.append("\n## ").append(section.title()).append("\n\n").append(body(section).strip()).append('\n');
			}
		}
		this.homeless.forEach((part) -> text.append('\n')
			.append(TO_DO.formatted("find a section for \"" + part.heading().replace("--", "-")
					+ "\", and take this out: " + words(part))));
		return new BlueprintTemplate(Slug.of(this.title), text.toString());
	}

	private static String words(Part part) {
		return part.blocks().stream().map(RoleDraft::line).collect(Collectors.joining(" ")).replace("--", "-");
	}

	private String header(LocalDate today) {
		return """
				---
				title: %s
				# one of: %s
				family: %s
				# one of: %s
				level: %s
				reports-to: ["(fill in: a title)"]
				changes:
				  - %s: First published.
				---

				""".formatted(this.choices.get("title"), this.choices.get("families"), this.choices.get("family"),
				this.choices.get("levels"), this.choices.get("level"), today);
	}

	/** As many sentences as the excerpt has room for, and then the rest. */
	private String lead() {
		String all = String.join(" ", this.lead);
		StringBuilder excerpt = new StringBuilder();
		for (String sentence : Sentences.of(all)) {
			if (excerpt.length() + sentence.length() >= MAX_EXCERPT) {
				break;
			}
			excerpt.append(excerpt.isEmpty() ? "" : " ").append(sentence);
		}
		if (excerpt.isEmpty()) {
			return BlueprintTemplate.MARK + ": what the role answers for, in at most 320 characters)\n"
					+ (all.isEmpty() ? "" : "\n" + all + "\n");
		}
		String rest = all.substring(Math.min(all.length(), excerpt.length())).strip();
		return excerpt + "\n" + (rest.isEmpty() ? "" : "\n" + rest + "\n");
	}

	private String body(BlueprintSection section) {
		List<Part> found = this.parts.getOrDefault(section, List.of());
		return switch (section) {
			case RESPONSIBILITIES -> responsibilities(found);
			case SKILLS -> skills(found);
			case KPIS -> kpis(found);
			case CAREER_PATH -> steps(found);
			default -> found.stream().map((part) -> free(part, found.size() > 1)).collect(Collectors.joining("\n"));
		};
	}

	private static String free(Part part, boolean headed) {
		String body = part.blocks()
			.stream()
			.map((block) -> (block.item() ? "- " : "\n") + line(block) + "\n")
			.collect(Collectors.joining());
		return (headed ? "### " + DraftLine.escaped(part.heading()) + "\n" : "") + body;
	}

	private String responsibilities(List<Part> found) {
		Set<String> taken = new HashSet<>();
		Map<String, List<String>> byArea = new LinkedHashMap<>();
		found.stream().flatMap((part) -> part.blocks().stream()).filter(Block::item).forEach((block) -> {
			DraftLine line = DraftLine.of(block);
			byArea.computeIfAbsent(this.known.areaOf(line), (key) -> new ArrayList<>()).add(line.markdown(taken));
		});
		String lines = byArea.entrySet()
			.stream()
			.map((area) -> "### " + area.getKey() + "\n" + String.join("\n", area.getValue()) + "\n")
			.collect(Collectors.joining("\n"));
		return (lines.isEmpty() ? this.choices.getOrDefault("responsibilities", "") + "\n"
				: lines + "\n" + TO_DO.formatted("see whether each line stands under its area, and mark the five that "
						+ "define the role with a comment \"defining\""));
	}

	private String skills(List<Part> found) {
		List<Block> lines = found.stream().flatMap((part) -> part.blocks().stream()).filter(Block::item).toList();
		List<Block> asked = new ArrayList<>(lines);
		this.parts.getOrDefault(BlueprintSection.QUALIFICATIONS, List.of())
			.forEach((part) -> asked.addAll(part.blocks()));
		String unknown = lines.stream()
			.filter((line) -> this.known.skill(line).isEmpty())
			.map((line) -> TO_DO.formatted("name a skill for this, and take it out: " + line(line).replace("--", "-")))
			.collect(Collectors.joining());
		return "### Must have\n" + SKILLS + this.known.skillRows(asked) + "\n" + unknown;
	}

	private String kpis(List<Part> found) {
		List<Block> lines = found.stream().flatMap((part) -> part.blocks().stream()).toList();
		String unknown = lines.stream()
			.filter((line) -> this.known.kpi(line).isEmpty())
			.map((line) -> TO_DO.formatted("name a KPI for this, and take it out: " + line(line).replace("--", "-")))
			.collect(Collectors.joining());
		return KPIS + this.known.kpiRows(lines) + "\n" + unknown;
	}

	private static String steps(List<Part> found) {
		String lines = found.stream()
			.flatMap((part) -> part.blocks().stream())
			.map((line) -> TO_DO.formatted(
					"put this under From, To or Sideways, with its kind and years: " + line(line).replace("--", "-")))
			.collect(Collectors.joining());
		return """
				### From
				- (fill in: a title below), promotion, 2–4 years. (fill in: what changes.)

				### To
				- (fill in: a title above), promotion, 2–4 years. (fill in: what changes.)

				### Sideways
				- (fill in: a title beside), lateral, 1–3 years. (fill in: what changes.)

				""" + lines;
	}

}
