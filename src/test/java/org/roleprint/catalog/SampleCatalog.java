package org.roleprint.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.ChangeEntry;
import org.roleprint.catalog.CatalogContent.DifferenceEntry;
import org.roleprint.catalog.CatalogContent.GroupEntry;
import org.roleprint.catalog.CatalogContent.GuideEntry;
import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.KpiTargetEntry;
import org.roleprint.catalog.CatalogContent.KpiTexts;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SectionEntry;
import org.roleprint.catalog.CatalogContent.SkillEntry;
import org.roleprint.catalog.CatalogContent.SkillRequirementEntry;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.ThesaurusConcept;

/**
 * A small catalog for tests: four current roles in two families and a retired one.
 */
public final class SampleCatalog {

	private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 23);

	private static final Map<String, List<String>> NAMES = Map.of("director-of-sre", List.of("SRE Director"),
			"global-head-of-sre", List.of("Worldwide SRE lead"), "devops-manager", List.of("Manager of DevOps"));

	private SampleCatalog() {
	}

	/**
	 * The whole sample.
	 * @return content whose references all resolve
	 */
	public static CatalogContent content() {
		return with("sample",
				List.of(directorOfSre(), globalHeadOfSre(), devopsManager(), headOfDevops(), operationsLead()));
	}

	/**
	 * The sample's families, areas, skills and KPIs with other roles.
	 * @param checksum the content's checksum
	 * @param roles the roles
	 * @return the content
	 */
	public static CatalogContent with(String checksum, List<RoleEntry> roles) {
		return with(checksum, roles, guides());
	}

	/**
	 * The same with other guides.
	 * @param checksum the content's checksum
	 * @param roles the roles
	 * @param guides the guides
	 * @return the content
	 */
	public static CatalogContent with(String checksum, List<RoleEntry> roles, List<GuideEntry> guides) {
		return new CatalogContent(checksum, roles.size() + 9, CatalogDescription.USUAL, SampleLevels.entries(),
				List.of(group("Reliability", 10, "Keeps the service promise."),
						group("DevOps and release", 20, "Brings change to production.")),
				List.of(group("Strategy and planning", 10, "Where to go."),
						group("Reliability and operations", 20, "Keeping it running."),
						group("People and teams", 30, "Who does it.")),
				List.of(skill("Incident management", "Reliability", "major incident management"),
						skill("Observability", "Reliability", "o11y"),
						skill("Organisation design", "Leadership and people", "org design")),
				List.of(kpi("SLO attainment", Basis.CONVENTION), kpi("Change fail rate", Basis.PUBLISHED)), guides,
				roles,
				List.of(new ThesaurusConcept("On-call", List.of("standby"), List.of("rota"), List.of("PagerDuty"),
						List.of("woken at night", "3am"), List.of("Call centre"),
						List.of("skills/incident-management", "areas/reliability-and-operations")),
						ThesaurusConcept.named("Call centre")),
				List.of(), List.of());
	}

	/**
	 * The whole sample, in which something moved.
	 * @param moves where published addresses went
	 * @param names what pages were called once
	 * @return the content
	 */
	public static CatalogContent moved(List<Move> moves, List<FormerName> names) {
		CatalogContent sample = content();
		return new CatalogContent(sample.checksum(), sample.files(), sample.description(), sample.levels(),
				sample.families(), sample.areas(), sample.skills(), sample.kpis(), sample.guides(), sample.roles(),
				sample.thesaurus(), moves, names);
	}

	private static List<GuideEntry> guides() {
		return List.of(
				new GuideEntry("words", "What words mean", 20, new TrustedHtml("<p>One word, one meaning.</p>"),
						TrustedHtml.EMPTY),
				new GuideEntry("who-may-stop-what", "Who may stop what", 10,
						new TrustedHtml("<p>Whose freeze counts.</p>"),
						new TrustedHtml(
								"<p>A convention.</p>\n<h2 id=\"stopping\">Stopping &amp; <em>lifting</em></h2>\n"
										+ "<p>Ask the <a href=\"~/roles/head-of-devops\">Head of DevOps</a>.</p>\n"
										+ "<h3 id=\"at-night\">At night</h3>\n<h2 id=\"commanding\">Commanding</h2>\n<p>One.</p>")));
	}

	public static RoleEntry directorOfSre() {
		return role("Director of SRE", "reliability", SampleLevels.DIRECTOR,
				List.of(step(StepDirection.FROM, "devops-manager", "DevOps Manager", StepKind.PROMOTION),
						step(StepDirection.TO, "global-head-of-sre", "Global Head of SRE", StepKind.PROMOTION),
						step(StepDirection.SIDEWAYS, null, "Principal Engineer", StepKind.LATERAL)));
	}

	public static RoleEntry globalHeadOfSre() {
		return role("Global Head of SRE", "reliability", SampleLevels.GLOBAL_HEAD,
				List.of(step(StepDirection.FROM, "director-of-sre", "Director of SRE", StepKind.PROMOTION)));
	}

	public static RoleEntry devopsManager() {
		return role("DevOps Manager", "devops-and-release", SampleLevels.MANAGER,
				List.of(step(StepDirection.TO, "director-of-sre", "Director of SRE", StepKind.PROMOTION),
						step(StepDirection.TO, "head-of-devops", "Head of DevOps", StepKind.PROMOTION)));
	}

	public static RoleEntry headOfDevops() {
		return role("Head of DevOps", "devops-and-release", SampleLevels.HEAD,
				List.of(step(StepDirection.FROM, "devops-manager", "DevOps Manager", StepKind.PROMOTION)));
	}

	/**
	 * The Head of DevOps without any link to another role.
	 * @return a role that can stand alone
	 */
	public static RoleEntry headOfDevopsAlone() {
		return role("Head of DevOps", "devops-and-release", SampleLevels.HEAD, List.of());
	}

	/**
	 * A catalog of many roles in two families, with no steps between them.
	 * @param size how many
	 * @return the content
	 */
	public static CatalogContent ofManyRoles(int size) {
		return with("many",
				IntStream.rangeClosed(1, size)
					.mapToObj((number) -> role("Manager of Team " + number,
							(number % 2 == 0) ? "reliability" : "devops-and-release", SampleLevels.MANAGER, List.of()))
					.toList());
	}

	/**
	 * A catalog of ladders: roles with titles as long as real ones and three steps each.
	 * @param size how many
	 * @return the content
	 */
	public static CatalogContent ofLadders(int size) {
		return with("ladders", IntStream.range(0, size).mapToObj((number) -> onLadder(number, size)).toList());
	}

	private static RoleEntry onLadder(int number, int size) {
		List<Level> levels = List.of(SampleLevels.SENIOR, SampleLevels.LEAD, SampleLevels.MANAGER,
				SampleLevels.SENIOR_MANAGER, SampleLevels.DIRECTOR, SampleLevels.HEAD, SampleLevels.VP,
				SampleLevels.C_LEVEL);
		int rung = number % levels.size();
		List<CareerStepEntry> steps = new ArrayList<>();
		for (int next : (rung + 1 < levels.size()) ? List.of(number + 1, number + 8, number + 17)
				: List.of(number + 8, number + 16)) {
			boolean up = next % levels.size() > rung;
			steps.add(step(up ? StepDirection.TO : StepDirection.SIDEWAYS, "director-of-engineering-" + next % size,
					"Director of Engineering " + next % size, up ? StepKind.PROMOTION : StepKind.LATERAL));
		}
		return role("Director of Engineering " + number,
				(number / levels.size() % 2 == 0) ? "reliability" : "devops-and-release", levels.get(rung), steps);
	}

	private static RoleEntry operationsLead() {
		return RoleBuilder.like(role("Operations Lead", "reliability", SampleLevels.LEAD, List.of()))
			.alsoKnownAs(List.of())
			.formerSlugs(List.of())
			.reportsTo(List.of("Director"))
			.span(null)
			.differences(List.of())
			.references(List.of())
			.changes(List.of(new ChangeEntry(PUBLISHED, "Retired.")))
			.retired(PUBLISHED, "director-of-sre")
			.build();
	}

	private static RoleEntry role(String title, String family, Level level, List<CareerStepEntry> steps) {
		String slug = Slug.of(title);
		List<DifferenceEntry> differences = slug.equals("director-of-sre")
				? List.of(new DifferenceEntry("global-head-of-sre", null, "Leads one region only.")) : List.of();
		return RoleBuilder.of(title, family, level)
			.alsoKnownAs(NAMES.getOrDefault(slug, List.of()))
			.formerSlugs(List.of("former-" + slug))
			.reportsTo(List.of("Chief Technology Officer"))
			.span("20–60 engineers")
			.differences(differences)
			.references(List.of(new Reference("onet-soc", "11-3021.00")))
			.changes(List.of(new ChangeEntry(PUBLISHED, "First published.")))
			.excerpt("Answers for " + title + ".")
			.summary(html("<p>Answers for " + title + ".</p>"))
			.markdown("# " + title + "\n\nSee [SLO](~/kpis/slo-attainment).\n\n## KPIs\n\n| KPI | Target | Cadence |\n"
					+ "|---|---|---|\n| [SLO attainment](~/kpis/slo-attainment) | solid | Monthly |\n")
			.sourcePath("roles/" + slug + ".md")
			.checksum(slug + "-" + steps.size())
			.responsibilities(responsibilities(title))
			.skills(List.of(
					new SkillRequirementEntry("incident-management", true, Proficiency.EXPERT,
							html("Takes the worst incidents")),
					new SkillRequirementEntry("organisation-design", false, Proficiency.WORKING,
							html("Shapes the teams"))))
			.kpis(List.of(slug.equals("devops-manager")
					? new KpiTargetEntry("slo-attainment", html("≥ 90%"), null, "Monthly",
							html("The promise to customers"), html("a new team starts lower"))
					: new KpiTargetEntry("slo-attainment", html("≥ 95%"), Rung.SOLID, "Monthly",
							html("The promise to customers"), TrustedHtml.EMPTY)))
			.steps(steps)
			.sections(List.of(new SectionEntry("mission", "Mission", html("<p>Keep promises.</p>"))))
			.build();
	}

	private static List<ResponsibilityEntry> responsibilities(String title) {
		return List
			.of(new ResponsibilityEntry("error-budget-policy", "reliability-and-operations", "Error budget policy",
					html("Owns the policy that turns a spent budget into a change freeze."), SearchHints.NONE, true),
					new ResponsibilityEntry("on-call-health", "people-and-teams", "On-call health",
							html("Keeps pager load humane in the teams of the " + title + "."),
							new SearchHints(List.of("standby"), List.of("standby"), List.of("who is paged at night")),
							false));
	}

	private static CareerStepEntry step(StepDirection direction, @Nullable String other, String title, StepKind kind) {
		return new CareerStepEntry(direction, other, title, kind, new YearRange(2, 4), html("Several teams."));
	}

	private static GroupEntry group(String title, int order, String text) {
		return new GroupEntry(Slug.of(title), title, order, html("<p>" + text + "</p>"));
	}

	private static SkillEntry skill(String title, String group, String otherName) {
		return new SkillEntry(Slug.of(title), title, group, List.of(otherName), List.of(new Reference("sfia", "USUP")),
				html("<p>About " + title + ".</p>"),
				List.of(html("Knows it."), html("Does it."), html("Shares it."), html("Leads it.")));
	}

	private static KpiEntry kpi(String title, Basis basis) {
		CatalogContent.Source source = (basis == Basis.PUBLISHED)
				? new CatalogContent.Source("A study", "https://example.org/study", "2024") : null;
		return new KpiEntry(Slug.of(title), title, "reliability-and-operations", List.of(),
				new Measure("%", Better.HIGHER, "Monthly"),
				List.of(new KpiRung(Rung.SOLID, "≥ 95%", new KpiRung.Range(new BigDecimal("95"), null), basis,
						"Why this number", source)),
				null, new KpiTexts(html("<p>What it is.</p>"), html("<p>a / b</p>"), html("<p>Can mislead.</p>")));
	}

	private static TrustedHtml html(String html) {
		return new TrustedHtml(html);
	}

}
