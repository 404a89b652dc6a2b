package org.roleprint.catalog;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads and locks the row that names the catalog's version.
 */
interface VersionRepository extends Repository<VersionRow, Integer> {

	Optional<VersionRow> findById(int id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select v from VersionRow v where v.id = 1")
	Optional<VersionRow> lock();

	VersionRow save(VersionRow row);

}
