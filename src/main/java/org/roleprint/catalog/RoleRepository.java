package org.roleprint.catalog;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads roles and their parts. A role is read whole by one query for each kind of part,
 * since several lists cannot be joined in one, and a join would repeat the role's texts
 * with every row.
 */
interface RoleRepository extends Repository<Role, Long> {

	@Query("select r from Role r join fetch r.family order by r.title")
	List<Role> findAllRows();

	@Query("select r from Role r join fetch r.family where r.id in :ids")
	List<Role> findRows(Collection<Long> ids);

	@Query("select new org.roleprint.catalog.RoleMark(r.id, r.slug, r.since) from Role r")
	List<RoleMark> findMarks();

	@Query("select distinct x.other.id from CareerStep x where x.role.id in :roles and x.other is not null")
	List<Long> findSteppedTo(Collection<Long> roles);

	@Query("select distinct x.other.id from RoleDifference x where x.role.id in :roles")
	List<Long> findToldApart(Collection<Long> roles);

	@Query("select x from Responsibility x where x.role.id in :roles order by x.role.id, x.position")
	List<Responsibility> findResponsibilities(Collection<Long> roles);

	@Query("select x from SkillRequirement x where x.role.id in :roles order by x.role.id, x.position")
	List<SkillRequirement> findSkillRequirements(Collection<Long> roles);

	@Query("select x from KpiTarget x where x.role.id in :roles order by x.role.id, x.position")
	List<KpiTarget> findKpiTargets(Collection<Long> roles);

	@Query("select x from CareerStep x where x.role.id in :roles order by x.role.id, x.position")
	List<CareerStep> findCareerSteps(Collection<Long> roles);

	@Query("select x from Section x where x.role.id in :roles order by x.role.id, x.position")
	List<Section> findSections(Collection<Long> roles);

	@Query("select x from RoleDifference x where x.role.id in :roles order by x.role.id, x.position")
	List<RoleDifference> findDifferences(Collection<Long> roles);

	@Query("select x from RoleChange x where x.role.id in :roles order by x.role.id, x.position")
	List<RoleChange> findChanges(Collection<Long> roles);

}
