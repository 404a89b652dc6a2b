package org.roleprint.catalog;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads the rows of roles, without their parts.
 */
interface RoleRepository extends Repository<Role, Long> {

	@Query("select r from Role r join fetch r.family join fetch r.level order by r.title")
	List<Role> findAllRows();

	@Query("select r from Role r join fetch r.family join fetch r.level where r.id in :ids")
	List<Role> findRows(Collection<Long> ids);

	@Query("select new org.roleprint.catalog.RoleMark(r.id, r.slug, r.since) from Role r")
	List<RoleMark> findMarks();

	@Query("select distinct x.other.id from CareerStep x where x.role.id in :roles and x.other is not null")
	List<Long> findSteppedTo(Collection<Long> roles);

	@Query("select distinct x.other.id from RoleDifference x where x.role.id in :roles and x.other is not null")
	List<Long> findToldApart(Collection<Long> roles);

}
