package org.roleprint.authoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.Rung;
import org.roleprint.catalog.Track;
import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.SkillDocument;

/**
 * What a template takes from the content around it: a family by the words of the title,
 * the skills and KPIs that most roles use.
 */
class TemplateChoices {

	private static final Set<String> PEOPLE_GROUPS = Set.of("Leadership and people", "Communication");

	private static final int PEOPLE_SKILLS = 4;

	private static final int OTHER_SKILLS = 8;

	private static final int KPIS = 8;

	private static final int AREAS = 5;

	/** Each opens one responsibility, so that no verb opens too many. */
	private static final List<String> VERBS = List.of("Owns", "Sets", "Decides", "Approves", "Runs", "Plans", "Chairs",
			"Reviews", "Publishes", "Funds", "Negotiates", "Hires", "Coaches", "Agrees", "Reports", "Retires");

	private final String title;

	private final ContentDocuments documents;

	TemplateChoices(String title, ContentDocuments documents) {
		this.title = title;
		this.documents = documents;
	}

	/**
	 * Everything to put into the form.
	 * @return by the name of its place
	 */
	Map<String, String> all() {
		Map<String, String> choices = new LinkedHashMap<>();
		choices.put("title", "\"" + this.title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
		choices.put("family", family());
		choices.put("families", slugs(this.documents.families()));
		choices.put("level", level());
		choices.put("levels", levels().collect(Collectors.joining(", ")));
		choices.put("responsibilities", responsibilities());
		choices.put("must-have", skillRows(otherSkills()));
		choices.put("good-to-have", skillRows(peopleSkills()));
		choices.put("kpis", kpiRows());
		return choices;
	}

	private static String slugs(List<GroupDocument> groups) {
		return groups.stream().map(GroupDocument::slug).collect(Collectors.joining(", "));
	}

	/** The family of the role whose title is most alike. */
	private String family() {
		String first = this.documents.families()
			.stream()
			.min(Comparator.comparingInt(GroupDocument::order))
			.map(GroupDocument::slug)
			.orElse("");
		return this.documents.roles()
			.stream()
			.max(Comparator.comparingDouble((role) -> likeness(role.slug())))
			.filter((role) -> likeness(role.slug()) > 0)
			.map((role) -> role.header().family().value())
			.orElse(first);
	}

	/** How many of all words of two titles stand in both, words of rank apart; 0 to 1. */
	private double likeness(String slug) {
		Set<String> shared = words(slug);
		Set<String> all = words(slug);
		shared.retainAll(words(Slug.of(this.title)));
		all.addAll(words(Slug.of(this.title)));
		return all.isEmpty() ? 0 : (double) shared.size() / all.size();
	}

	private Set<String> words(String slug) {
		Set<String> words = new HashSet<>(List.of(slug.split("-")));
		words.remove("of");
		levels().flatMap((level) -> Stream.of(level.split("-"))).forEach(words::remove);
		return words;
	}

	/** The slugs of all levels, from the least to the most senior. */
	private Stream<String> levels() {
		return this.documents.ladder().stream().map(LevelDocument::slug);
	}

	/**
	 * The level whose words the title holds, of several the longest; otherwise the first
	 * that leads people.
	 */
	private String level() {
		String slug = Slug.of(this.title);
		return levels().filter((level) -> ("-" + slug + "-").contains("-" + level + "-"))
			.max(Comparator.comparingInt(String::length))
			.orElseGet(() -> this.documents.ladder()
				.stream()
				.filter((level) -> level.track() == Track.MANAGEMENT)
				.findFirst()
				.map(LevelDocument::slug)
				.orElse(""));
	}

	private String responsibilities() {
		List<String> areas = this.documents.areas()
			.stream()
			.sorted(Comparator.comparingInt(GroupDocument::order))
			.limit(AREAS)
			.map((area) -> area.title().value())
			.toList();
		StringBuilder text = new StringBuilder();
		for (int i = 0, line = 0; i < areas.size(); i++) {
			text.append("### ").append(areas.get(i)).append('\n');
			for (String mark = " <!-- defining -->"; line < VERBS.size() * (i + 1) / areas.size(); line++, mark = "") {
				text.append("- **Responsibility %d (fill in).** %s (fill in: what, by when or up to which limit).%s\n"
					.formatted(line + 1, VERBS.get(line), (i < Blueprint.DEFINING) ? mark : ""));
			}
			text.append('\n');
		}
		return text.toString().strip();
	}

	private List<SkillDocument> peopleSkills() {
		return mostUsedSkills().filter(TemplateChoices::isAboutPeople).limit(PEOPLE_SKILLS).toList();
	}

	private List<SkillDocument> otherSkills() {
		return mostUsedSkills().filter((skill) -> !isAboutPeople(skill)).limit(OTHER_SKILLS).toList();
	}

	private static boolean isAboutPeople(SkillDocument skill) {
		return PEOPLE_GROUPS.contains(skill.group().value());
	}

	private Stream<SkillDocument> mostUsedSkills() {
		ToLongFunction<SkillDocument> uses = (skill) -> this.documents.roles()
			.stream()
			.flatMap((role) -> role.skills().stream().map(Blueprint.SkillRow::skill))
			.filter((link) -> leadsTo(link, skill.slug()))
			.count();
		return mostUsed(this.documents.skills(), uses);
	}

	private static String skillRows(List<SkillDocument> skills) {
		return skills.stream()
			.map((skill) -> "| [%s](../skills/%s.md) | Practitioner | (fill in: what for in this role) |"
				.formatted(skill.title().value(), skill.slug()))
			.collect(Collectors.joining("\n"));
	}

	private String kpiRows() {
		ToLongFunction<KpiDocument> uses = (kpi) -> this.documents.roles()
			.stream()
			.flatMap((role) -> role.kpis().stream().map(Blueprint.KpiRow::kpi))
			.filter((link) -> leadsTo(link, kpi.slug()))
			.count();
		return mostUsed(this.documents.kpis(), uses).limit(KPIS)
			.map((kpi) -> "| [%s](../kpis/%s.md) | %s | %s | (fill in: why it is this role's) |"
				.formatted(kpi.title().value(), kpi.slug(), target(kpi), kpi.measure().cadence()))
			.collect(Collectors.joining("\n"));
	}

	/** The rung that most roles take; a KPI without one leaves the target to the role. */
	private static String target(KpiDocument kpi) {
		return kpi.rungs()
			.stream()
			.map(KpiRung::rung)
			.min(Comparator.comparing((rung) -> rung != Rung.SOLID))
			.map(Rung::slug)
			.orElse("*(fill in: target)*");
	}

	/** Counted once each; equals keep the order of their paths. */
	private static <T> Stream<T> mostUsed(List<T> entries, ToLongFunction<T> uses) {
		return entries.stream()
			.map((entry) -> Map.entry(entry, uses.applyAsLong(entry)))
			.sorted(Map.Entry.<T, Long>comparingByValue().reversed())
			.map(Map.Entry::getKey);
	}

	private static boolean leadsTo(Link link, String slug) {
		return link.page() != null && link.page().slug().equals(slug);
	}

}
