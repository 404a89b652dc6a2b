package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.ThesaurusConcept;

/**
 * Everything a catalog is to hold, as plain values: what
 * {@link CatalogImport#replaceWith(CatalogContent)} takes. References between entries are
 * slugs and must resolve within the same content.
 *
 * @param checksum identifies this content together with the build that read it
 * @param files how many files it was read from
 * @param description what the catalog says of itself
 * @param levels all levels
 * @param families all job families
 * @param areas all areas of responsibility
 * @param skills all skills
 * @param kpis all KPIs
 * @param guides all guides
 * @param roles all roles, retired ones included
 * @param thesaurus the concepts that the search knows, in order
 * @param moves where published addresses went, each former address once
 * @param formerNames what pages were called once
 */
public record CatalogContent(String checksum, int files, CatalogDescription description, List<LevelEntry> levels,
		List<GroupEntry> families, List<GroupEntry> areas, List<SkillEntry> skills, List<KpiEntry> kpis,
		List<GuideEntry> guides, List<RoleEntry> roles, List<ThesaurusConcept> thesaurus, List<Move> moves,
		List<FormerName> formerNames) {

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
	 * A guide.
	 *
	 * @param slug unique among guides
	 * @param title as shown
	 * @param order position among guides, ascending
	 * @param lead one paragraph
	 * @param body what stands below it
	 */
	public record GuideEntry(String slug, String title, int order, TrustedHtml lead, TrustedHtml body) {
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
	public record Source(String name, String url, @Nullable String dated) {

		private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

		/**
		 * The year that the source is of.
		 * @return null when its date names none
		 */
		public @Nullable String year() {
			Matcher year = YEAR.matcher((this.dated != null) ? this.dated : "");
			return year.find() ? year.group() : null;
		}

		/**
		 * The source with its date, on one line.
		 * @return for example {@code SRE Workbook, 2018-02}
		 */
		public String line() {
			return (this.dated != null) ? this.name + ", " + this.dated : this.name;
		}

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
	 * @param measure unit, direction and cadence
	 * @param rungs the targets it names, from start to strong; possibly none
	 * @param authority whose figures these are, null when nobody's in particular
	 * @param texts definition, formula and caution
	 */
	public record KpiEntry(String slug, String title, String area, List<String> alsoKnownAs, Measure measure,
			List<KpiRung> rungs, @Nullable String authority, KpiTexts texts) {
	}

	/**
	 * How a KPI is read.
	 *
	 * @param unit for example {@code %} or {@code hours}
	 * @param better which way it should move
	 * @param cadence how often it is read
	 */
	@Embeddable
	public record Measure(@Column(nullable = false) String unit,
			@Column(nullable = false) @Enumerated(EnumType.STRING) Better better,
			@Column(nullable = false) String cadence) {

		static final Measure NONE = new Measure("", Better.HIGHER, "");

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
	 * @param other slug of the other role, null when that one is outside the catalog
	 * @param otherTitle the other role's title, null for a role of the catalog
	 * @param text one sentence, plain
	 */
	public record DifferenceEntry(@Nullable String other, @Nullable String otherTitle, String text) {
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
	 * @param hints what makes it found in other words
	 * @param defining whether it is one of the few lines that define the role
	 */
	public record ResponsibilityEntry(String anchor, String area, String title, TrustedHtml text, SearchHints hints,
			boolean defining) {
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
	 * @param rung the KPI's rung that the target is, null for the role's own setting
	 * @param cadence how often it is read
	 * @param note why it is this role's
	 * @param reason why the role sets its own target, possibly empty
	 */
	public record KpiTargetEntry(String kpi, TrustedHtml target, @Nullable Rung rung, String cadence, TrustedHtml note,
			TrustedHtml reason) {
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
