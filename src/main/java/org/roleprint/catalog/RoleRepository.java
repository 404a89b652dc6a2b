package org.roleprint.catalog;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Queries over roles and their parts. A role is read whole by one query for each kind of
 * part, since several lists cannot be joined in one.
 */
interface RoleRepository extends Repository<Role, Long> {

	List<Role> findAll();

	Role save(Role role);

	void delete(Role role);

	@Query("select r from Role r join fetch r.family where r.slug in :slugs")
	List<Role> findBySlugs(Collection<String> slugs);

	@Query("select r from Role r left join fetch r.responsibilities x left join fetch x.area where r in :roles")
	List<Role> withResponsibilities(Collection<Role> roles);

	@Query("select r from Role r left join fetch r.skillRequirements x left join fetch x.skill where r in :roles")
	List<Role> withSkillRequirements(Collection<Role> roles);

	@Query("select r from Role r left join fetch r.kpiTargets x left join fetch x.kpi k left join fetch k.area "
			+ "where r in :roles")
	List<Role> withKpiTargets(Collection<Role> roles);

	@Query("select r from Role r left join fetch r.careerSteps x left join fetch x.other o left join fetch o.family "
			+ "where r in :roles")
	List<Role> withCareerSteps(Collection<Role> roles);

	@Query("select r from Role r left join fetch r.sections where r in :roles")
	List<Role> withSections(Collection<Role> roles);

	@Query("select r from Role r left join fetch r.differences x left join fetch x.other where r in :roles")
	List<Role> withDifferences(Collection<Role> roles);

	@Query("select r from Role r left join fetch r.changes where r in :roles")
	List<Role> withChanges(Collection<Role> roles);

	@Query("select r.slug, a.slug, a.title, a.position, count(x) from Responsibility x join x.role r join x.area a "
			+ "where r.profile.retiredOn is null group by r.slug, a.slug, a.title, a.position order by a.position")
	List<Object[]> countResponsibilitiesByArea();

	@Query("select r.slug, s.slug, s.title from SkillRequirement x join x.role r join x.skill s "
			+ "where r.profile.retiredOn is null order by x.position")
	List<Object[]> findSkillTags();

	@Query("select r.slug, k.slug, k.title from KpiTarget x join x.role r join x.kpi k "
			+ "where r.profile.retiredOn is null order by x.position")
	List<Object[]> findKpiTags();

	@Query("select new org.roleprint.catalog.RoleRow(r.slug, r.title, r.profile.excerpt, f.slug, f.title, f.position, "
			+ "r.level, r.profile.alsoKnownAs, r.profile.updatedOn) from Role r join r.family f "
			+ "where r.profile.retiredOn is null order by f.position, r.title")
	List<RoleRow> findRows();

	@Query("select x from Responsibility x join fetch x.role r join fetch r.family join fetch x.area a "
			+ "where r.profile.retiredOn is null order by a.position, r.title, x.position")
	List<Responsibility> findResponsibilities();

	@Query("select x from Responsibility x join fetch x.role r join fetch r.family join fetch x.area "
			+ "where r.slug in :roles order by r.title, x.position")
	List<Responsibility> findResponsibilitiesOf(Collection<String> roles);

	@Query("select s.slug, count(x) from SkillRequirement x join x.role r join x.skill s "
			+ "where r.profile.retiredOn is null group by s.slug")
	List<Object[]> countRolesBySkill();

	@Query("select k.slug, count(x) from KpiTarget x join x.role r join x.kpi k "
			+ "where r.profile.retiredOn is null group by k.slug")
	List<Object[]> countRolesByKpi();

	@Query("select x from SkillRequirement x join fetch x.role r join fetch r.family join fetch x.skill "
			+ "where r.profile.retiredOn is null order by r.title, x.position")
	List<SkillRequirement> findSkillRequirements();

	@Query("select x from SkillRequirement x join fetch x.role r join fetch r.family join fetch x.skill s "
			+ "where r.profile.retiredOn is null and s.slug = :skill order by r.title")
	List<SkillRequirement> findRequirementsOf(String skill);

	@Query("select x from KpiTarget x join fetch x.role r join fetch r.family join fetch x.kpi k join fetch k.area "
			+ "where r.profile.retiredOn is null order by r.title, x.position")
	List<KpiTarget> findKpiTargets();

	@Query("select x from KpiTarget x join fetch x.role r join fetch r.family join fetch x.kpi k "
			+ "where r.profile.retiredOn is null and k.slug = :kpi order by r.title")
	List<KpiTarget> findTargetsOf(String kpi);

	@Query("select x from CareerStep x join fetch x.role r join fetch r.family left join fetch x.other o "
			+ "left join fetch o.family where r.profile.retiredOn is null order by r.title, x.position")
	List<CareerStep> findCareerSteps();

	@Query("select x from RoleDifference x join fetch x.role r join fetch x.other where r.profile.retiredOn is null "
			+ "order by r.title, x.position")
	List<RoleDifference> findDifferences();

	@Query("select x from RoleChange x join fetch x.role r join fetch r.family where r.profile.retiredOn is null "
			+ "order by x.changedOn desc, r.title, x.position")
	List<RoleChange> findChanges();

	@Query("select r.slug, r.title, r.profile.alsoKnownAs, r.profile.formerSlugs, r.profile.retiredOn from Role r "
			+ "order by r.title")
	List<Object[]> findNames();

	@Query("select count(x) from Responsibility x where x.role.profile.retiredOn is null")
	long countResponsibilities();

	@Query("select count(r) from Role r where r.profile.retiredOn is null")
	long countCurrent();

}
