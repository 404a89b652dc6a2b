package org.roleprint.catalog;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.wording.Wording;
import org.roleprint.words.Thesaurus;

/**
 * The whole catalog of one content version, in memory and final: every answer comes from
 * exactly one edition, and none asks the database. Its entities are read completely, and
 * what lists, searches and careers need is worked out once, before anybody sees it.
 */
public final class Edition {

	/** Before the first import: a catalog without anything. */
	static final Edition EMPTY = new Edition(EditionContents.NOTHING, null);

	private final EditionContents contents;

	private final EditionLists lists;

	private final EditionWords words;

	/** How many answers are being made from this edition now. */
	private final AtomicInteger readers = new AtomicInteger();

	private final EditionParts parts = new EditionParts(this.readers);

	private Edition(EditionContents contents, @Nullable Edition before) {
		this.contents = contents;
		this.lists = EditionLists.of(contents, (before != null) ? before.lists : null);
		this.words = EditionWords.of(contents, (before != null) ? before.words : null);
	}

	/**
	 * Makes an edition with the parts of all modules.
	 * @param contents what the tables hold
	 * @param before the edition that readers see meanwhile
	 * @param kinds who makes the parts
	 * @param hasty whether those that are made later are left out until
	 * {@link EditionParts#complete()} or somebody asks
	 */
	static Edition of(EditionContents contents, Edition before, Collection<EditionPart<?>> kinds, boolean hasty) {
		Edition edition = new Edition(contents, before);
		edition.parts.make(edition, before, kinds, hasty);
		return edition;
	}

	/** What modules keep for this edition, and whether it is made. */
	public EditionParts parts() {
		return this.parts;
	}

	EditionContents contents() {
		return this.contents;
	}

	AtomicInteger readers() {
		return this.readers;
	}

	/**
	 * The number of the edition, which rises by one with each import.
	 * @return 0 before the first import
	 */
	public long number() {
		return this.contents.number();
	}

	/**
	 * Which content this is.
	 * @return an empty checksum before the first import
	 */
	public CatalogVersion version() {
		return this.contents.version();
	}

	/**
	 * What the catalog says of itself: its name, its language.
	 */
	public CatalogDescription description() {
		return version().description();
	}

	/**
	 * What pages say of their own.
	 * @return in the catalog's language
	 */
	public Wording wording() {
		return this.words.wording();
	}

	/**
	 * What a module keeps for this edition. Waits for a part that is still being made.
	 * @param type the part's type
	 * @param <T> what is kept
	 * @return the part
	 * @throws IllegalStateException when no module makes such a part
	 */
	public <T> T part(Class<T> type) {
		return this.parts.get(type);
	}

	/**
	 * A role with all its parts.
	 * @param slug the role's slug
	 * @return the role, retired ones included; empty for an unknown slug
	 */
	public Optional<Role> role(String slug) {
		return Optional.ofNullable(this.lists.rolesBySlug().get(slug));
	}

	/**
	 * A role in use by its title or, after all titles, another name, as it is written.
	 */
	public Optional<Role> roleTitled(String title) {
		return Optional.ofNullable(this.lists.rolesByTitle().get(title));
	}

	/**
	 * Roles with all their parts.
	 * @param slugs the roles' slugs; unknown ones are left out
	 * @return in the order of the slugs
	 */
	public List<Role> roles(Collection<String> slugs) {
		return slugs.stream().map(this::role).flatMap(Optional::stream).toList();
	}

	/**
	 * All roles, retired ones left out.
	 * @return by title
	 */
	public List<Role> roles() {
		return this.lists.current();
	}

	/**
	 * All roles as lists show them, retired ones left out.
	 * @return by family and title
	 */
	public List<RoleCard> roleCards() {
		return this.lists.cards();
	}

	/**
	 * A role as lists show it.
	 * @param slug the role's slug
	 * @return empty for an unknown slug and for a retired role
	 */
	public Optional<RoleCard> roleCard(String slug) {
		return Optional.ofNullable(this.lists.cardsBySlug().get(slug));
	}

	/**
	 * All levels, those without roles included.
	 * @return from the least to the most senior
	 */
	public List<Level> levels() {
		return this.contents.levels();
	}

	/**
	 * All job families, those without roles included.
	 * @return in their order
	 */
	public List<JobFamily> families() {
		return this.contents.families();
	}

	/** All areas of responsibility, in their order. */
	public List<Area> areas() {
		return this.contents.areas();
	}

	/** All skills, by title. */
	public List<Skill> skills() {
		return this.contents.skills();
	}

	/**
	 * A skill.
	 * @param slug the skill's slug
	 * @return empty for an unknown slug
	 */
	public Optional<Skill> skill(String slug) {
		return Optional.ofNullable(this.lists.skillsBySlug().get(slug));
	}

	/** All KPIs, by title. */
	public List<Kpi> kpis() {
		return this.contents.kpis();
	}

	/**
	 * A KPI.
	 * @param slug the KPI's slug
	 * @return empty for an unknown slug
	 */
	public Optional<Kpi> kpi(String slug) {
		return Optional.ofNullable(this.lists.kpisBySlug().get(slug));
	}

	/**
	 * All guides.
	 * @return in their order
	 */
	public List<Guide> guides() {
		return this.contents.guides();
	}

	/**
	 * A guide.
	 * @param slug the guide's slug
	 * @return empty for an unknown slug
	 */
	public Optional<Guide> guide(String slug) {
		return guides().stream().filter((guide) -> guide.slug().equals(slug)).findFirst();
	}

	/**
	 * Who needs a skill, retired roles left out.
	 * @param skillSlug the skill's slug
	 * @return by the role's title; empty for an unknown skill
	 */
	public List<SkillRequirement> requirementsOf(String skillSlug) {
		return this.lists.needs().getOrDefault(skillSlug, List.of());
	}

	/**
	 * Who is measured by a KPI, retired roles left out.
	 * @param kpiSlug the KPI's slug
	 * @return by the role's title; empty for an unknown KPI
	 */
	public List<KpiTarget> targetsOf(String kpiSlug) {
		return this.lists.targets().getOrDefault(kpiSlug, List.of());
	}

	/**
	 * Every change note of every current role.
	 * @return newest first
	 */
	public List<RoleChange> changes() {
		return this.lists.changes();
	}

	/**
	 * The day that this content is of.
	 * @return the day of the newest change note, or of the import where there is none
	 */
	public LocalDate dated() {
		return changes().isEmpty() ? LocalDate.ofInstant(version().importedAt(), ZoneOffset.UTC)
				: changes().get(0).on();
	}

	/**
	 * What every page is called, with the slugs it had before.
	 * @return roles (retired ones included), skills, KPIs
	 */
	public List<CatalogName> names() {
		return this.lists.names();
	}

	/**
	 * Where a role that once had another slug stands now.
	 * @param formerSlug a slug that no role has now
	 * @return the role's slug; empty when no role ever had that one
	 */
	public Optional<String> currentSlugOf(String formerSlug) {
		return Optional.ofNullable(this.lists.slugsByFormer().get(formerSlug));
	}

	/**
	 * What words mean and which others they find.
	 * @return the concepts that the content knows
	 */
	public Thesaurus thesaurus() {
		return this.words.thesaurus();
	}

	/**
	 * Where published addresses went.
	 * @return everything that moved
	 */
	public Moves moves() {
		return this.contents.moves();
	}

	@Override
	public String toString() {
		return "edition " + number() + " (" + version().shortName() + ")";
	}

}
