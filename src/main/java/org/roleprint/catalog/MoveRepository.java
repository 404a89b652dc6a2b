package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads what moved.
 */
interface MoveRepository extends Repository<MoveRow, Long> {

	List<MoveRow> findAllByOrderByPosition();

}
