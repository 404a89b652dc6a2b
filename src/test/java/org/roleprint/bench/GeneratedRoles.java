package org.roleprint.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.KpiTargetEntry;
import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SectionEntry;
import org.roleprint.catalog.CatalogContent.SkillRequirementEntry;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.RoleBuilder;
import org.roleprint.catalog.address.Slug;

/**
 * Varies the real roles: their titles, sentences, skills and KPIs.
 */
final class GeneratedRoles {

	/** As pyramids are: one in this list is drawn for each role. */
	private static final List<Level> PYRAMID = Stream
		.of(Collections.nCopies(2, SampleLevels.LEAD), Collections.nCopies(10, SampleLevels.MANAGER),
				Collections.nCopies(5, SampleLevels.SENIOR_MANAGER), Collections.nCopies(7, SampleLevels.DIRECTOR),
				Collections.nCopies(4, SampleLevels.HEAD),
				List.of(SampleLevels.SENIOR_DIRECTOR, SampleLevels.GLOBAL_HEAD, SampleLevels.VP))
		.flatMap(List::stream)
		.toList();

	/** How often a role asks for what the role it varies asks for. */
	private static final double FAITHFUL = 0.75;

	private final CatalogContent real;

	private final List<String> lineTitles;

	private final Prose prose;

	private final Dice dice;

	GeneratedRoles(CatalogContent real, Prose prose, Dice dice) {
		this.real = real;
		this.lineTitles = GeneratedCatalog.lines(real).map(ResponsibilityEntry::title).toList();
		this.prose = prose;
		this.dice = dice;
	}

	List<RoleEntry> roles(int many, List<String> families, List<String> skills) {
		Titles titles = new Titles(this.dice);
		List<RoleEntry> roles = new ArrayList<>();
		for (int number = 0; number < many; number++) {
			RoleEntry base = this.real.roles().get(number % this.real.roles().size());
			Level level = this.dice.of(PYRAMID);
			String title = titles.title(Titles.discipline(base.title()), level);
			String family = (number < this.real.roles().size()) ? base.family() : this.dice.of(families);
			roles.add(described(RoleBuilder.like(base).title(title).family(family).level(level), base, title)
				.responsibilities(lines(base))
				.skills(skills(base, skills))
				.kpis(kpis(base))
				.steps(List.of())
				.sections(sections(base, title))
				.build());
		}
		return withSteps(roles);
	}

	private List<RoleEntry> withSteps(List<RoleEntry> roles) {
		Map<String, List<CareerStepEntry>> steps = new GeneratedSteps(roles, this.prose, this.dice).steps();
		return roles.stream()
			.map((role) -> RoleBuilder.like(role).steps(steps.getOrDefault(role.slug(), List.of())).build())
			.toList();
	}

	/**
	 * Long texts are the real ones: nothing reads them here, but they take their room.
	 */
	private RoleBuilder described(RoleBuilder role, RoleEntry base, String title) {
		String slug = Slug.of(title);
		String excerpt = this.prose.text(20);
		String initials = title.replaceAll("\\B\\w+|\\W", "").toUpperCase(Locale.ROOT);
		return role.alsoKnownAs(List.of(initials, title.replace(" of ", ", ")))
			.formerSlugs(List.of())
			.differences(List.of())
			.excerpt(excerpt)
			.summary(GeneratedCatalog.html("<p>" + GeneratedCatalog.escaped(excerpt) + "</p>"))
			.markdown(title + "\n\n" + base.profile().markdown())
			.sourcePath("roles/" + slug + ".md")
			.checksum(slug);
	}

	private static List<SectionEntry> sections(RoleEntry base, String title) {
		return base.sections()
			.stream()
			.map((section) -> new SectionEntry(section.anchor(), section.title(),
					GeneratedCatalog.html("<p>" + title + ".</p>" + section.html().html())))
			.toList();
	}

	private List<ResponsibilityEntry> lines(RoleEntry base) {
		Set<String> anchors = new LinkedHashSet<>();
		List<ResponsibilityEntry> lines = new ArrayList<>();
		for (ResponsibilityEntry line : base.responsibilities()) {
			String title = lineTitle();
			while (!anchors.add(Slug.of(title))) {
				title = lineTitle();
			}
			String text = this.prose.text(this.dice.between(12, 25));
			lines.add(new ResponsibilityEntry(Slug.of(title), line.area(), title,
					GeneratedCatalog.html(GeneratedCatalog.escaped(text)), line.hints(), lines.size() < 5));
		}
		return lines;
	}

	/** The beginning of one title and the last word of another. */
	private String lineTitle() {
		String first = this.dice.of(this.lineTitles);
		String last = this.dice.of(this.lineTitles);
		int end = first.lastIndexOf(' ');
		return (end < 0 || last.indexOf(' ') < 0) ? first
				: first.substring(0, end) + last.substring(last.lastIndexOf(' ')).stripTrailing();
	}

	private List<SkillRequirementEntry> skills(RoleEntry base, List<String> skills) {
		Set<String> taken = new LinkedHashSet<>();
		return base.skills()
			.stream()
			.map((need) -> new SkillRequirementEntry(this.dice.chance(FAITHFUL) ? need.skill() : this.dice.of(skills),
					need.mustHave(), need.proficiency(), need.note()))
			.filter((need) -> taken.add(need.skill()))
			.toList();
	}

	private List<KpiTargetEntry> kpis(RoleEntry base) {
		Set<String> taken = new LinkedHashSet<>();
		return base.kpis()
			.stream()
			.map((target) -> new KpiTargetEntry(
					this.dice.chance(FAITHFUL) ? target.kpi() : this.dice.of(this.real.kpis()).slug(), target.target(),
					null, target.cadence(), target.note(), target.reason()))
			.filter((target) -> taken.add(target.kpi()))
			.toList();
	}

}
