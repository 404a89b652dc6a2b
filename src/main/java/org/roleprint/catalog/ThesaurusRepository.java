package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads the concepts of the thesaurus.
 */
interface ThesaurusRepository extends Repository<ThesaurusRow, Long> {

	List<ThesaurusRow> findAllByOrderByPosition();

}
