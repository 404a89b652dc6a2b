package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.ChangeEntry;
import org.roleprint.catalog.CatalogContent.DifferenceEntry;
import org.roleprint.catalog.CatalogContent.KpiTargetEntry;
import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SectionEntry;
import org.roleprint.catalog.CatalogContent.SkillRequirementEntry;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * Makes roles for tests: each names what it sets and leaves the rest.
 */
public final class RoleBuilder {

	private String slug;

	private String title;

	private String family;

	private String level;

	private List<String> alsoKnownAs = List.of();

	private List<String> formerSlugs = List.of();

	private List<String> reportsTo = List.of();

	private @Nullable String span = null;

	private List<Reference> references = List.of();

	private String excerpt = "";

	private TrustedHtml summary = TrustedHtml.EMPTY;

	private String markdown = "";

	private String sourcePath = "roles/x.md";

	private String checksum = "";

	private @Nullable LocalDate retiredOn = null;

	private @Nullable String successor = null;

	private List<OwnFact> own = List.of();

	private List<DifferenceEntry> differences = List.of();

	private List<ChangeEntry> changes = List.of();

	private List<ResponsibilityEntry> responsibilities = List.of();

	private List<SkillRequirementEntry> skills = List.of();

	private List<KpiTargetEntry> kpis = List.of();

	private List<CareerStepEntry> steps = List.of();

	private List<SectionEntry> sections = List.of();

	private RoleBuilder(String slug, String title, String family, String level) {
		this.slug = slug;
		this.title = title;
		this.family = family;
		this.level = level;
	}

	/**
	 * A role without anything.
	 * @param title its title, which its slug comes from
	 * @param family slug of its family
	 * @param level its level
	 * @return its builder
	 */
	public static RoleBuilder of(String title, String family, Level level) {
		return new RoleBuilder(Slug.of(title), title, family, level.slug());
	}

	/**
	 * A role like another.
	 * @param role the other role
	 * @return a builder that has all it has
	 */
	public static RoleBuilder like(RoleEntry role) {
		RoleProfile profile = role.profile();
		RoleBuilder builder = new RoleBuilder(role.slug(), role.title(), role.family(), role.level());
		builder.alsoKnownAs = profile.alsoKnownAs();
		builder.formerSlugs = profile.formerSlugs();
		builder.reportsTo = profile.reportsTo();
		builder.span = profile.span();
		builder.references = profile.references();
		builder.excerpt = profile.excerpt();
		builder.summary = profile.summary();
		builder.markdown = profile.markdown();
		builder.sourcePath = profile.sourcePath();
		builder.checksum = profile.checksum();
		builder.retiredOn = profile.retiredOn();
		builder.successor = profile.successor();
		builder.own = role.profile().own();
		builder.differences = role.differences();
		builder.changes = role.changes();
		builder.responsibilities = role.responsibilities();
		builder.skills = role.skills();
		builder.kpis = role.kpis();
		builder.steps = role.steps();
		builder.sections = role.sections();
		return builder;
	}

	public RoleBuilder title(String value) {
		this.title = value;
		this.slug = Slug.of(value);
		return this;
	}

	/**
	 * Changes what it is called and not where it stands.
	 * @param value another title
	 * @return this
	 */
	public RoleBuilder retitled(String value) {
		this.title = value;
		return this;
	}

	public RoleBuilder family(String value) {
		this.family = value;
		return this;
	}

	public RoleBuilder level(Level value) {
		this.level = value.slug();
		return this;
	}

	public RoleBuilder retired(LocalDate on, String newRole) {
		this.retiredOn = on;
		this.successor = newRole;
		return this;
	}

	public RoleBuilder alsoKnownAs(List<String> value) {
		this.alsoKnownAs = value;
		return this;
	}

	public RoleBuilder formerSlugs(List<String> value) {
		this.formerSlugs = value;
		return this;
	}

	public RoleBuilder reportsTo(List<String> value) {
		this.reportsTo = value;
		return this;
	}

	public RoleBuilder span(@Nullable String value) {
		this.span = value;
		return this;
	}

	public RoleBuilder references(List<Reference> value) {
		this.references = value;
		return this;
	}

	public RoleBuilder excerpt(String value) {
		this.excerpt = value;
		return this;
	}

	public RoleBuilder summary(TrustedHtml value) {
		this.summary = value;
		return this;
	}

	public RoleBuilder markdown(String value) {
		this.markdown = value;
		return this;
	}

	public RoleBuilder sourcePath(String value) {
		this.sourcePath = value;
		return this;
	}

	public RoleBuilder checksum(String value) {
		this.checksum = value;
		return this;
	}

	public RoleBuilder own(List<OwnFact> value) {
		this.own = value;
		return this;
	}

	public RoleBuilder differences(List<DifferenceEntry> value) {
		this.differences = value;
		return this;
	}

	public RoleBuilder changes(List<ChangeEntry> value) {
		this.changes = value;
		return this;
	}

	public RoleBuilder responsibilities(List<ResponsibilityEntry> value) {
		this.responsibilities = value;
		return this;
	}

	public RoleBuilder skills(List<SkillRequirementEntry> value) {
		this.skills = value;
		return this;
	}

	public RoleBuilder kpis(List<KpiTargetEntry> value) {
		this.kpis = value;
		return this;
	}

	public RoleBuilder steps(List<CareerStepEntry> value) {
		this.steps = value;
		return this;
	}

	public RoleBuilder sections(List<SectionEntry> value) {
		this.sections = value;
		return this;
	}

	/**
	 * The role.
	 * @return last changed on the latest day of its notes
	 */
	public RoleEntry build() {
		LocalDate updatedOn = this.changes.stream().map(ChangeEntry::on).max(Comparator.naturalOrder()).orElse(null);
		RoleProfile profile = new RoleProfile(this.alsoKnownAs, this.formerSlugs, this.reportsTo, this.span,
				this.references, this.own, this.excerpt, this.summary, this.markdown, this.sourcePath, this.checksum,
				updatedOn, this.retiredOn, this.successor);
		return new RoleEntry(this.slug, this.title, this.family, this.level, profile, this.differences, this.changes,
				this.responsibilities, this.skills, this.kpis, this.steps, this.sections);
	}

}
