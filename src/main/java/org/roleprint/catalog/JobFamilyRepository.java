package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Queries over job families.
 */
interface JobFamilyRepository extends Repository<JobFamily, Long> {

	List<JobFamily> findAllByOrderByPosition();

	JobFamily save(JobFamily entry);

	void delete(JobFamily entry);

}
