package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads groups of search synonyms.
 */
interface SynonymRepository extends Repository<SynonymRow, Long> {

	List<SynonymRow> findAllByOrderByPosition();

}
