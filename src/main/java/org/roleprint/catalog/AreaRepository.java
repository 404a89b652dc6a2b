package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Queries over areas of responsibility.
 */
interface AreaRepository extends Repository<Area, Long> {

	List<Area> findAllByOrderByPosition();

	Area save(Area entry);

	void delete(Area entry);

}
