package org.roleprint.catalog;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

/**
 * Reads and locks the row that names the catalog's version.
 */
interface VersionRepository extends Repository<VersionRow, Integer> {

	/** As Hibernate writes it. */
	String SKIP_LOCKED = "-2";

	Optional<VersionRow> findById(int id);

	@Query("select v.edition from VersionRow v where v.id = 1")
	Optional<Long> findEdition();

	/**
	 * Locks the row until the transaction ends, be it by the death of whoever holds it.
	 * @return empty while another transaction has it
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
	@Query("select v from VersionRow v where v.id = 1")
	Optional<VersionRow> lock();

}
