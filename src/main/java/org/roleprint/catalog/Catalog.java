package org.roleprint.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the catalog for readers. Every method takes a fixed number of SQL
 * statements, said beside it, however much the catalog holds. What it returns is read
 * whole: no later access goes to the database.
 */
@Component
@Transactional(readOnly = true)
public class Catalog {

	private final RoleRepository roles;

	private final SkillRepository skills;

	private final KpiRepository kpis;

	private final JobFamilyRepository families;

	private final AreaRepository areas;

	private final SynonymRepository synonyms;

	private final CurrentVersion currentVersion;

	Catalog(RoleRepository roles, SkillRepository skills, KpiRepository kpis, JobFamilyRepository families,
			AreaRepository areas, SynonymRepository synonyms, CurrentVersion currentVersion) {
		this.roles = roles;
		this.skills = skills;
		this.kpis = kpis;
		this.families = families;
		this.areas = areas;
		this.synonyms = synonyms;
		this.currentVersion = currentVersion;
	}

	/**
	 * Which version readers see. No statement: it is kept in memory.
	 * @return empty before the first import
	 */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public Optional<CatalogVersion> version() {
		return this.currentVersion.get();
	}

	/**
	 * Where published addresses went. No statement: it is kept in memory.
	 * @return what moved, as the version that readers see has it
	 */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public Moves moves() {
		return this.currentVersion.moves();
	}

	/**
	 * A role with all its parts. Eight statements, one when there is no such role.
	 * @param slug the role's slug
	 * @return the role, retired ones included; empty for an unknown slug
	 */
	public Optional<Role> role(String slug) {
		return roles(List.of(slug)).stream().findFirst();
	}

	/**
	 * Roles with all their parts. Eight statements.
	 * @param slugs the roles' slugs; unknown ones are left out
	 * @return the roles in the order of their slugs' first mention
	 */
	public List<Role> roles(Collection<String> slugs) {
		List<Role> found = this.roles.findBySlugs(slugs);
		if (found.isEmpty()) {
			return List.of();
		}
		this.roles.withResponsibilities(found);
		this.roles.withSkillRequirements(found);
		this.roles.withKpiTargets(found);
		this.roles.withCareerSteps(found);
		this.roles.withSections(found);
		this.roles.withDifferences(found);
		this.roles.withChanges(found);
		List<String> order = List.copyOf(slugs);
		return found.stream().sorted(Comparator.comparingInt((role) -> order.indexOf(role.slug()))).toList();
	}

	/**
	 * Roles with their family, without any of their lists. One statement.
	 * @param slugs the roles' slugs; unknown ones are left out
	 * @return in no particular order
	 */
	public List<Role> rolesWithoutParts(Collection<String> slugs) {
		return this.roles.findBySlugs(slugs);
	}

	/**
	 * All roles as lists show them, retired ones left out. Four statements.
	 * @return by family and title
	 */
	public List<RoleCard> roleCards() {
		RoleTags tags = RoleTags.of(this.roles.countResponsibilitiesByArea(), this.roles.findSkillTags(),
				this.roles.findKpiTags());
		return this.roles.findRows().stream().map(tags::card).toList();
	}

	/**
	 * All job families, those without roles included. One statement.
	 * @return in their order
	 */
	public List<JobFamily> families() {
		return this.families.findAllByOrderByPosition();
	}

	/**
	 * All areas of responsibility. One statement.
	 * @return in their order
	 */
	public List<Area> areas() {
		return this.areas.findAllByOrderByPosition();
	}

	/**
	 * All responsibilities of current roles, with role, family and area. One statement.
	 * @return by area, role and place
	 */
	public List<Responsibility> responsibilities() {
		return this.roles.findResponsibilities();
	}

	/**
	 * The responsibilities of some roles, with role, family and area. One statement.
	 * @param roleSlugs the roles' slugs; unknown ones are left out
	 * @return by role and place
	 */
	public List<Responsibility> responsibilitiesOf(Collection<String> roleSlugs) {
		return this.roles.findResponsibilitiesOf(roleSlugs);
	}

	/**
	 * All skills. One statement.
	 * @return by title
	 */
	public List<Skill> skills() {
		return this.skills.findAllByOrderByTitle();
	}

	/**
	 * A skill. One statement.
	 * @param slug the skill's slug
	 * @return empty for an unknown slug
	 */
	public Optional<Skill> skill(String slug) {
		return this.skills.findBySlug(slug);
	}

	/**
	 * How many current roles need each skill. One statement.
	 * @return by the skill's slug; a skill that no role needs is left out
	 */
	public Map<String, Long> rolesBySkill() {
		return RoleTags.counts(this.roles.countRolesBySkill());
	}

	/**
	 * How many current roles are measured by each KPI. One statement.
	 * @return by the KPI's slug; a KPI that no role is measured by is left out
	 */
	public Map<String, Long> rolesByKpi() {
		return RoleTags.counts(this.roles.countRolesByKpi());
	}

	/**
	 * All KPIs with their areas. One statement.
	 * @return by title
	 */
	public List<Kpi> kpis() {
		return this.kpis.findAllWithArea();
	}

	/**
	 * A KPI with its area. One statement.
	 * @param slug the KPI's slug
	 * @return empty for an unknown slug
	 */
	public Optional<Kpi> kpi(String slug) {
		return this.kpis.findBySlug(slug);
	}

	/**
	 * Who needs a skill, with role and family. One statement.
	 * @param skillSlug the skill's slug
	 * @return by the role's title; empty for an unknown skill
	 */
	public List<SkillRequirement> requirementsOf(String skillSlug) {
		return this.roles.findRequirementsOf(skillSlug);
	}

	/**
	 * Every requirement of every current role, with role, family and skill. One
	 * statement.
	 * @return by role and place
	 */
	public List<SkillRequirement> skillRequirements() {
		return this.roles.findSkillRequirements();
	}

	/**
	 * Who is measured by a KPI, with role and family. One statement.
	 * @param kpiSlug the KPI's slug
	 * @return by the role's title; empty for an unknown KPI
	 */
	public List<KpiTarget> targetsOf(String kpiSlug) {
		return this.roles.findTargetsOf(kpiSlug);
	}

	/**
	 * Every KPI target of every current role, with role, family, KPI and area. One
	 * statement.
	 * @return by role and place
	 */
	public List<KpiTarget> kpiTargets() {
		return this.roles.findKpiTargets();
	}

	/**
	 * Every career step as every current role tells it, with both ends. One statement.
	 * @return by role and place
	 */
	public List<CareerStep> careerSteps() {
		return this.roles.findCareerSteps();
	}

	/**
	 * How every current role tells itself apart from others, with both roles. One
	 * statement.
	 * @return by role and place
	 */
	public List<RoleDifference> differences() {
		return this.roles.findDifferences();
	}

	/**
	 * Every change note of every current role, with role and family. One statement.
	 * @return newest first
	 */
	public List<RoleChange> changes() {
		return this.roles.findChanges();
	}

	/**
	 * What every page is called, with the slugs it had before. Three statements.
	 * @return roles (retired ones included), skills, KPIs
	 */
	public List<CatalogName> names() {
		Moves moves = moves();
		Stream<CatalogName> roleNames = this.roles.findNames().stream().map(CatalogName::ofRole);
		Stream<CatalogName> skillNames = this.skills.findAllByOrderByTitle().stream().map(CatalogName::of);
		Stream<CatalogName> kpiNames = this.kpis.findAllWithArea().stream().map(CatalogName::of);
		return Stream.of(roleNames, skillNames, kpiNames)
			.flatMap((part) -> part.map((name) -> name.with(moves)))
			.toList();
	}

	/**
	 * Where a role that once had another slug stands now. One statement.
	 * @param formerSlug a slug that no role has now
	 * @return the role's slug; empty when no role ever had that one
	 */
	public Optional<String> currentSlugOf(String formerSlug) {
		Moves moves = moves();
		return this.roles.findNames()
			.stream()
			.map((row) -> CatalogName.ofRole(row).with(moves))
			.filter((name) -> name.formerSlugs().contains(formerSlug))
			.map(CatalogName::slug)
			.findFirst();
	}

	/**
	 * The groups of search synonyms. One statement.
	 * @return in their order
	 */
	public List<SynonymGroup> synonyms() {
		return this.synonyms.findAllByOrderByPosition().stream().map(SynonymRow::toGroup).toList();
	}

}
