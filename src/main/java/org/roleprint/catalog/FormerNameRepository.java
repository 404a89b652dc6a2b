package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads what pages were called once.
 */
interface FormerNameRepository extends Repository<FormerNameRow, Long> {

	List<FormerNameRow> findAllByOrderByPosition();

}
