package org.roleprint.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.RoleBuilder;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.catalog.SearchHints;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.ThesaurusConcept;

/**
 * A catalog in which it is plain what a search must find.
 */
public final class SearchSamples {

	private static final String OPERATIONS = "reliability-and-operations";

	private static final String PEOPLE = "people-and-teams";

	private static final String STRATEGY = "strategy-and-planning";

	private static final Map<String, List<String>> NAMES = Map.of("Director of Site Reliability Engineering",
			List.of("SRE Director"), "Head of DevOps", List.of("DevOps Head", "Fédération lead"), "DevOps Manager",
			List.of("Manager of DevOps"));

	private SearchSamples() {
	}

	/**
	 * The sample.
	 * @return content whose references all resolve
	 */
	public static CatalogContent content() {
		return content("search-sample", roles());
	}

	/**
	 * The sample with other roles.
	 * @param checksum the content's checksum
	 * @param roles the roles
	 * @return the content
	 */
	public static CatalogContent content(String checksum, List<RoleEntry> roles) {
		CatalogContent sample = SampleCatalog.with(checksum, roles);
		List<ThesaurusConcept> thesaurus = List.of(ThesaurusConcept.named("kubernetes", "k8s"),
				ThesaurusConcept.named("on-call").withPlainWords(List.of("pager rotation")),
				ThesaurusConcept.named("site reliability engineering", "sre"),
				ThesaurusConcept.named("change fail rate", "cfr"), staffing("hiring plan", "growth plans"),
				staffing("growth plans"));
		return new CatalogContent(sample.checksum(), sample.files(), sample.description(), sample.levels(),
				sample.families(), sample.areas(), sample.skills(), sample.kpis(), sample.guides(), roles, thesaurus,
				sample.moves(), sample.formerNames());
	}

	private static ThesaurusConcept staffing(String name, String... not) {
		return new ThesaurusConcept(name, List.of(), List.of(), List.of(), List.of("staffing"), List.of(not),
				List.of());
	}

	/**
	 * The roles of the sample.
	 * @return three roles
	 */
	public static List<RoleEntry> roles() {
		return List.of(directorOfSre(), headOfDevops(), devopsManager());
	}

	private static RoleEntry directorOfSre() {
		return role("Director of Site Reliability Engineering", "reliability", SampleLevels.DIRECTOR,
				line(OPERATIONS, "Error budget policy", "Decides when a spent budget stops releases."),
				line(OPERATIONS, "Budget reviews", "Reads every error budget with its owners monthly."),
				line(OPERATIONS, "Burn alerts", "Has alerts fire when an error budget burns too fast."),
				line(OPERATIONS, "Budget exceptions", "Grants exceptions to a spent error budget in writing."),
				line(PEOPLE, "On-call health", "Keeps pages few enough that engineers sleep."));
	}

	private static RoleEntry headOfDevops() {
		return role("Head of DevOps", "devops-and-release", SampleLevels.HEAD,
				line(STRATEGY, "Delivery strategy", "Sets where delivery should stand in three years."),
				line(OPERATIONS, "Release freezes", "Calls a freeze when an error budget is gone."),
				line(PEOPLE, "Hiring plan", "Plans hires of platform engineers and their managers."),
				line(STRATEGY, "Cluster strategy", "Chooses between managed Kubernetes and none."));
	}

	private static RoleEntry devopsManager() {
		return role("DevOps Manager", "devops-and-release", SampleLevels.MANAGER,
				line(OPERATIONS, "Security patches", "Ships security patches <em>within</em> a week &amp; proves it."),
				line(OPERATIONS, "Incident management", "Runs the incident calls of the team."),
				line(PEOPLE, "Growth plans", "Coaches engineers towards their next level."));
	}

	/**
	 * A role.
	 * @param title its title
	 * @param family slug of its family
	 * @param level its level
	 * @param lines what it answers for
	 * @return the role, without career steps
	 */
	public static RoleEntry role(String title, String family, Level level, ResponsibilityEntry... lines) {
		List<String> names = NAMES.getOrDefault(title, List.of());
		RoleEntry base = SampleCatalog.headOfDevopsAlone();
		return RoleBuilder.of(title, family, level)
			.alsoKnownAs(names)
			.reportsTo(List.of("CTO"))
			.changes(base.changes())
			.excerpt("Answers for " + title + ".")
			.checksum(title + Stream.of(lines).map(Object::toString).toList().hashCode())
			.responsibilities(List.of(lines))
			.skills(base.skills())
			.kpis(base.kpis())
			.sections(base.sections())
			.build();
	}

	/**
	 * A line.
	 * @param area slug of its area
	 * @param title its title
	 * @param html its text
	 * @return the line
	 */
	public static ResponsibilityEntry line(String area, String title, String html) {
		return new ResponsibilityEntry(Slug.of(title), area, title, new TrustedHtml(html), SearchHints.NONE, false);
	}

}
