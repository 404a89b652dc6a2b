package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads job families.
 */
interface JobFamilyRepository extends Repository<JobFamily, Long> {

	List<JobFamily> findAllByOrderByPosition();

}
