package org.roleprint.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.GroupEntry;
import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.KpiTargetEntry;
import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SkillEntry;
import org.roleprint.catalog.CatalogContent.SkillRequirementEntry;
import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * Writes generated roles as blueprints: what the catalog knows of a role from its values,
 * everything else as the real role has it that it varies.
 */
final class GeneratedBlueprint {

	private static final int EXCERPT = 300;

	private final Map<String, String> areas;

	private final Map<String, String> skills;

	private final Map<String, String> kpis;

	GeneratedBlueprint(CatalogContent content) {
		this.areas = titles(content.areas(), GroupEntry::slug, GroupEntry::title);
		this.skills = titles(content.skills(), SkillEntry::slug, SkillEntry::title);
		this.kpis = titles(content.kpis(), KpiEntry::slug, KpiEntry::title);
	}

	private static <T> Map<String, String> titles(List<T> entries, Function<T, String> slug,
			Function<T, String> title) {
		return entries.stream().collect(Collectors.toMap(slug, title));
	}

	/**
	 * A whole file.
	 * @param role the role's values
	 * @param number different for each role of a catalog
	 * @param base the blueprint it varies
	 */
	String markdown(RoleEntry role, int number, BlueprintText base) {
		StringBuilder text = new StringBuilder(frontMatter(role, number, base));
		text.append(excerpt(role)).append("\n\n").append(base.lead()).append("\n");
		base.sections()
			.forEach((title, section) -> text.append("\n## ")
				.append(title)
				.append("\n\n")
				.append(section(role, title, section).strip())
				.append("\n"));
		return text.toString();
	}

	private static String frontMatter(RoleEntry role, int number, BlueprintText base) {
		String initials = role.profile().alsoKnownAs().get(0);
		return "---\ntitle: " + yaml(role.title()) + "\nfamily: " + role.family() + "\nlevel: " + role.level()
				+ "\nalso-known-as: [" + yaml(initials + "-" + number) + ", " + yaml("Our " + role.title()) + "]\n"
				+ base.kept() + "\n---\n\n";
	}

	private static String excerpt(RoleEntry role) {
		String text = role.profile().excerpt();
		return markdown((text.length() <= EXCERPT) ? text : text.substring(0, text.lastIndexOf(' ', EXCERPT)) + " …");
	}

	private String section(RoleEntry role, String title, String section) {
		return switch (title) {
			case "Responsibilities" -> responsibilities(role);
			case "Skills" -> skills(role);
			case "KPIs" -> kpis(role);
			case "Career path" -> careers(role);
			default -> section;
		};
	}

	private String responsibilities(RoleEntry role) {
		return this.areas.keySet()
			.stream()
			.sorted()
			.map((area) -> group("### " + this.areas.get(area) + "\n",
					role.responsibilities().stream().filter((line) -> line.area().equals(area)), this::responsibility))
			.collect(Collectors.joining());
	}

	private String responsibility(ResponsibilityEntry line) {
		boolean taken = Anchors.SECTIONS.contains(line.anchor()) || Anchors.FRAME.contains(line.anchor())
				|| line.anchor().matches("(area|skill|kpi|step)-.*");
		return "- **" + markdown(line.title()) + ".** " + markdown(line.text())
				+ (taken ? " <!-- id: line-" + line.anchor() + " -->" : "") + "\n";
	}

	private String skills(RoleEntry role) {
		String head = "\n| Skill | Level | In this role |\n|---|---|---|\n";
		return group("### Must have" + head, role.skills().stream().filter(SkillRequirementEntry::mustHave),
				this::skill)
				+ group("### Good to have" + head, role.skills().stream().filter((need) -> !need.mustHave()),
						this::skill);
	}

	private String skill(SkillRequirementEntry need) {
		return "| [" + markdown(this.skills.getOrDefault(need.skill(), "")) + "](../skills/" + need.skill() + ".md) | "
				+ need.proficiency().title() + " | " + markdown(need.note()) + " |\n";
	}

	private String kpis(RoleEntry role) {
		return group("| KPI | Target | Cadence | In this role |\n|---|---|---|---|\n", role.kpis().stream(), this::kpi);
	}

	/** A target is a figure, or a statement in italics. */
	private String kpi(KpiTargetEntry row) {
		String target = row.target().text();
		boolean said = row.target().html().contains("<em>");
		return "| [" + markdown(this.kpis.getOrDefault(row.kpi(), "")) + "](../kpis/" + row.kpi() + ".md) | "
				+ (said ? "*" + target + "*" : target) + " | " + row.cadence() + " | " + meaning(row) + " |\n";
	}

	private static String meaning(KpiTargetEntry row) {
		String reason = markdown(row.reason());
		return reason.isEmpty() ? markdown(row.note()) : (markdown(row.note()) + " Own setting: " + reason).strip();
	}

	private static String careers(RoleEntry role) {
		return Stream.of(StepDirection.values())
			.map((direction) -> group("### " + direction.title() + "\n",
					role.steps().stream().filter((step) -> step.direction() == direction), GeneratedBlueprint::step))
			.collect(Collectors.joining());
	}

	private static String step(CareerStepEntry step) {
		String title = markdown(step.otherTitle());
		return "- " + ((step.other() != null) ? "[" + title + "](" + step.other() + ".md)" : title) + ", "
				+ step.kind().slug() + ", " + step.years().text() + ". " + markdown(step.text()) + "\n";
	}

	/** Nothing when it would be empty. */
	private static <T> String group(String head, Stream<T> entries, Function<T, String> line) {
		String lines = entries.map(line).collect(Collectors.joining());
		return lines.isEmpty() ? "" : head + lines + "\n";
	}

	static String markdown(TrustedHtml html) {
		return markdown(html.text());
	}

	static String markdown(String text) {
		return text.replaceAll("[\\\\`*_\\[\\]<>|]", "\\\\$0");
	}

	static String yaml(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
