package org.roleprint.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.SynonymGroup;

/**
 * Everything a catalog is to hold, as plain values: what
 * {@link CatalogImport#replaceWith(CatalogContent)} takes. References between entries are
 * slugs and must resolve within the same content.
 *
 * @param checksum identifies this content together with the build that read it
 * @param files how many files it was read from
 * @param levels all levels
 * @param families all job families
 * @param areas all areas of responsibility
 * @param skills all skills
 * @param kpis all KPIs
 * @param roles all roles, retired ones included
 * @param synonyms groups of search synonyms, in order
 * @param moves where published addresses went, each former address once
 */
public record CatalogContent(String checksum, int files, List<LevelEntry> levels, List<GroupEntry> families,
		List<GroupEntry> areas, List<SkillEntry> skills, List<KpiEntry> kpis, List<RoleEntry> roles,
		List<SynonymGroup> synonyms, List<Move> moves) {

	/**
	 * Content in which nothing ever moved.
	 * @param checksum identifies this content together with the build that read it
	 * @param files how many files it was read from
	 * @param levels all levels
	 * @param families all job families
	 * @param areas all areas of responsibility
	 * @param skills all skills
	 * @param kpis all KPIs
	 * @param roles all roles, retired ones included
	 * @param synonyms groups of search synonyms, in order
	 */
	public CatalogContent(String checksum, int files, List<LevelEntry> levels, List<GroupEntry> families,
			List<GroupEntry> areas, List<SkillEntry> skills, List<KpiEntry> kpis, List<RoleEntry> roles,
			List<SynonymGroup> synonyms) {
		this(checksum, files, levels, families, areas, skills, kpis, roles, synonyms, List.of());
	}

	/**
	 * The same content with what moved.
	 * @param moved where published addresses went
	 * @return content that holds these moves
	 */
	public CatalogContent with(List<Move> moved) {
		return new CatalogContent(this.checksum, this.files, this.levels, this.families, this.areas, this.skills,
				this.kpis, this.roles, this.synonyms, moved);
	}

	/**
	 * A level.
	 *
	 * @param slug unique among levels
	 * @param title as shown
	 * @param rank its place on the ladder, order only
	 * @param track whether it leads people or the craft
	 * @param alsoKnownAs other names
	 * @param description one paragraph
	 * @param grid what it is trusted with, null when the content does not say
	 */
	public record LevelEntry(String slug, String title, int rank, Track track, List<String> alsoKnownAs,
			TrustedHtml description, @Nullable LevelGrid grid) {
	}

	/**
	 * A job family or an area of responsibility.
	 *
	 * @param slug unique within its kind
	 * @param title as shown
	 * @param order position among its kind, ascending
	 * @param description one paragraph
	 */
	public record GroupEntry(String slug, String title, int order, TrustedHtml description) {
	}

	/**
	 * A code or name that another framework uses.
	 *
	 * @param scheme for example {@code sfia}, {@code ddat}, {@code esco}, {@code onet}
	 * @param code the other framework's code or name
	 */
	public record Reference(String scheme, String code) {
	}

	/**
	 * A published source.
	 *
	 * @param name what it is called
	 * @param url where it is, http or https
	 * @param dated when it was published or read, as the source says
	 */
	@Embeddable
	public record Source(@Column(name = "source_name") String name, @Column(name = "source_url") String url,
			@Column(name = "source_dated") @Nullable String dated) {
	}

	/**
	 * A skill.
	 *
	 * @param slug unique among skills
	 * @param title as shown
	 * @param group the group it is listed under
	 * @param alsoKnownAs other names
	 * @param references codes in other frameworks
	 * @param definition what it is
	 * @param levels four sentences, awareness to expert
	 */
	public record SkillEntry(String slug, String title, String group, List<String> alsoKnownAs,
			List<Reference> references, TrustedHtml definition, List<TrustedHtml> levels) {
	}

	/**
	 * A KPI.
	 *
	 * @param slug unique among KPIs
	 * @param title as shown
	 * @param area slug of the area it belongs to
	 * @param alsoKnownAs other names
	 * @param measure unit, direction, cadence and target band
	 * @param evidence where the band comes from
	 * @param texts definition, formula and caution
	 */
	public record KpiEntry(String slug, String title, String area, List<String> alsoKnownAs, Measure measure,
			Evidence evidence, KpiTexts texts) {
	}

	/**
	 * How a KPI is read.
	 *
	 * @param unit for example {@code %} or {@code hours}
	 * @param better which way it should move
	 * @param cadence how often it is read
	 * @param bandMin lower end of the band in the unit, null when open
	 * @param bandMax upper end of the band in the unit, null when open
	 * @param bandText the band in words
	 */
	@Embeddable
	public record Measure(@Column(nullable = false) String unit,
			@Column(nullable = false) @Enumerated(EnumType.STRING) Better better,
			@Column(nullable = false) String cadence, @Nullable BigDecimal bandMin, @Nullable BigDecimal bandMax,
			@Column(nullable = false) String bandText) {

		static final Measure NONE = new Measure("", Better.HIGHER, "", null, null, "");

		/**
		 * Numbers lose the zeros that a database adds, so that what is equal counts as
		 * equal.
		 */
		public Measure {
			bandMin = (bandMin != null) ? bandMin.stripTrailingZeros() : null;
			bandMax = (bandMax != null) ? bandMax.stripTrailingZeros() : null;
		}
	}

	/**
	 * What stands behind a KPI's band.
	 *
	 * @param basis published, second-hand or convention
	 * @param authority whose figure it is
	 * @param source where it can be read
	 */
	@Embeddable
	public record Evidence(@Column(nullable = false) @Enumerated(EnumType.STRING) Basis basis,
			@Nullable String authority, @Embedded @Nullable Source source) {

		static final Evidence NONE = new Evidence(Basis.CONVENTION, null, null);

	}

	/**
	 * A KPI's prose.
	 *
	 * @param definition what it is
	 * @param formula how it is computed
	 * @param caution how it misleads
	 */
	@Embeddable
	public record KpiTexts(@Column(nullable = false) TrustedHtml definition,
			@Column(nullable = false) TrustedHtml formula, @Column(nullable = false) TrustedHtml caution) {

		static final KpiTexts NONE = new KpiTexts(TrustedHtml.EMPTY, TrustedHtml.EMPTY, TrustedHtml.EMPTY);

	}

	/**
	 * A role.
	 *
	 * @param slug unique among roles
	 * @param title as shown, unique among roles
	 * @param family slug of its job family
	 * @param level slug of its level
	 * @param profile its facts and texts that need no row of their own
	 * @param differences near-synonym roles, and how they differ
	 * @param changes change notes, newest first
	 * @param responsibilities in the order of the page
	 * @param skills in the order of the page
	 * @param kpis in the order of the page
	 * @param steps in the order of the page
	 * @param sections the free sections in the order of the page
	 */
	public record RoleEntry(String slug, String title, String family, String level, RoleProfile profile,
			List<DifferenceEntry> differences, List<ChangeEntry> changes, List<ResponsibilityEntry> responsibilities,
			List<SkillRequirementEntry> skills, List<KpiTargetEntry> kpis, List<CareerStepEntry> steps,
			List<SectionEntry> sections) {
	}

	/**
	 * How a role differs from another one with an alike title.
	 *
	 * @param other slug of the other role
	 * @param text one sentence, plain
	 */
	public record DifferenceEntry(String other, String text) {
	}

	/**
	 * A change note.
	 *
	 * @param on the day
	 * @param note one sentence, plain
	 */
	public record ChangeEntry(LocalDate on, String note) {
	}

	/**
	 * A responsibility.
	 *
	 * @param anchor unique within the role
	 * @param area slug of its area
	 * @param title two to six words without the full stop
	 * @param text one or two sentences
	 */
	public record ResponsibilityEntry(String anchor, String area, String title, TrustedHtml text) {
	}

	/**
	 * A skill that the role needs.
	 *
	 * @param skill the skill's slug
	 * @param mustHave true for "must have", false for "good to have"
	 * @param proficiency how well
	 * @param note what it is used for in this role
	 */
	public record SkillRequirementEntry(String skill, boolean mustHave, Proficiency proficiency, TrustedHtml note) {
	}

	/**
	 * A KPI that the role is measured by.
	 *
	 * @param kpi the KPI's slug
	 * @param target the target as shown
	 * @param cadence how often it is read
	 * @param note why it is this role's
	 */
	public record KpiTargetEntry(String kpi, TrustedHtml target, String cadence, TrustedHtml note) {
	}

	/**
	 * A career step as one role's page tells it.
	 *
	 * @param direction which side of the role it stands on
	 * @param other slug of the other role, null when that title is outside the catalog
	 * @param otherTitle the other role's title
	 * @param kind promotion, lateral or specialisation
	 * @param years how long one usually takes
	 * @param text what changes
	 */
	public record CareerStepEntry(StepDirection direction, @Nullable String other, String otherTitle, StepKind kind,
			YearRange years, TrustedHtml text) {
	}

	/**
	 * A free section.
	 *
	 * @param anchor the slug of its heading
	 * @param title its heading
	 * @param html its body
	 */
	public record SectionEntry(String anchor, String title, TrustedHtml html) {
	}

}
