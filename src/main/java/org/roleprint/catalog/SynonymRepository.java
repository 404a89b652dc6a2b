package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Queries over search synonyms, which are replaced all at once.
 */
interface SynonymRepository extends Repository<SynonymRow, Long> {

	List<SynonymRow> findAllByOrderByPosition();

	SynonymRow save(SynonymRow row);

	@Modifying
	@Query("delete from SynonymRow")
	void clear();

}
