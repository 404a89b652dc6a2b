package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Queries over what moved, which is replaced all at once.
 */
interface MoveRepository extends Repository<MoveRow, Long> {

	List<MoveRow> findAllByOrderByPosition();

	MoveRow save(MoveRow row);

	@Modifying
	@Query("delete from MoveRow")
	void clear();

}
