package org.roleprint.content.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Rung;
import org.roleprint.catalog.SearchHints;
import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

/**
 * The document that describes a role, as it was written.
 *
 * @param file where it was read from
 * @param header its front matter
 * @param excerpt the first paragraph
 * @param summary the whole lead, excerpt included
 * @param headings every section heading, in order
 * @param responsibilities the lines of "Responsibilities"
 * @param skills the rows of "Skills"
 * @param kpis the rows of "KPIs"
 * @param steps the lines of "Career path"
 * @param sections the sections that are shown as they are
 * @param markdown the body with link-neutral links
 */
public record Blueprint(ContentFile file, RoleHeader header, Prose excerpt, Prose summary,
		List<Located<String>> headings, List<ResponsibilityItem> responsibilities, List<SkillRow> skills,
		List<KpiRow> kpis, List<CareerLine> steps, List<FreeSection> sections, String markdown) {

	/** How many lines define a role. */
	public static final int DEFINING = 5;

	/**
	 * A responsibility.
	 *
	 * @param anchor its id comment or the slug of its title
	 * @param area the heading it stands under
	 * @param title its bold title without the full stop
	 * @param text its sentences
	 * @param hints what makes it found in other words
	 * @param defining whether it is marked as one of the lines that define the role
	 * @param at where its line begins
	 */
	public record ResponsibilityItem(String anchor, Located<String> area, String title, Prose text, SearchHints hints,
			boolean defining, Position at) {
	}

	/**
	 * A row of a skill table.
	 *
	 * @param mustHave true under "Must have"
	 * @param skill the link to the skill
	 * @param proficiency how well
	 * @param note the last cell
	 */
	public record SkillRow(boolean mustHave, Link skill, Proficiency proficiency, Prose note) {
	}

	/**
	 * A row of the KPI table.
	 *
	 * @param kpi the link to the KPI
	 * @param target the target cell
	 * @param named the rung that the target cell names, null when it holds a target
	 * @param reading the target cell, read; null when it names a rung
	 * @param cadence how often
	 * @param note the last cell, up to the reason
	 * @param reason why the role sets a target of its own: what follows "Own setting:" in
	 * the last cell
	 */
	public record KpiRow(Link kpi, Prose target, @Nullable Rung named, @Nullable KpiTargetText reading, String cadence,
			Prose note, Prose reason) {

		/** What parts the reason from the rest of the last cell. */
		public static final String OWN_SETTING = "Own setting:";

	}

	/**
	 * A line of the career path.
	 *
	 * @param direction the heading it stands under
	 * @param title the other role's title
	 * @param other the link to the other role, null when its title is plain text
	 * @param kind promotion, lateral or specialisation
	 * @param years how long
	 * @param text what changes
	 * @param at where the line begins
	 */
	public record CareerLine(StepDirection direction, String title, @Nullable Link other, StepKind kind,
			YearRange years, Prose text, Position at) {

		/**
		 * The slug of the other role.
		 * @return null when its title is plain text
		 */
		public @Nullable String otherSlug() {
			return (this.other != null) ? this.other.slug() : null;
		}

	}

	/**
	 * A section that is shown as it is.
	 *
	 * @param title its heading
	 * @param anchor the slug of its heading
	 * @param body all below it
	 * @param headings the headings within it that can be linked
	 * @param at where its heading begins
	 */
	public record FreeSection(String title, String anchor, Prose body, List<GuideDocument.Heading> headings,
			Position at) {

		public FreeSection {
			headings = List.copyOf(headings);
		}

	}

	/**
	 * The same document with what it says of other roles.
	 * @param other the header
	 * @param lines the lines of "Career path"
	 * @return the document
	 */
	public Blueprint with(RoleHeader other, List<CareerLine> lines) {
		return new Blueprint(this.file, other, this.excerpt, this.summary, this.headings, this.responsibilities,
				this.skills, this.kpis, lines, this.sections, this.markdown);
	}

	public String slug() {
		return this.file.slug();
	}

	/**
	 * The lines that define the role: those that are marked, and in a role without marks
	 * the first line of each of its first areas.
	 * @return at most five, in the order of the page
	 */
	public List<ResponsibilityItem> defining() {
		List<ResponsibilityItem> marked = this.responsibilities.stream().filter(ResponsibilityItem::defining).toList();
		Set<String> areas = new HashSet<>();
		List<ResponsibilityItem> chosen = marked.isEmpty()
				? this.responsibilities.stream().filter((line) -> areas.add(line.area().value())).toList() : marked;
		return chosen.stream().limit(DEFINING).toList();
	}

	/**
	 * All running text of the page.
	 * @return in the order of the page
	 */
	public Stream<Prose> prose() {
		return Stream
			.of(Stream.of(this.summary), this.responsibilities.stream().map(ResponsibilityItem::text),
					this.skills.stream().map(SkillRow::note),
					this.kpis.stream().flatMap((row) -> Stream.of(row.target(), row.note(), row.reason())),
					this.steps.stream().map(CareerLine::text), this.sections.stream().map(FreeSection::body))
			.flatMap((part) -> part);
	}

}
