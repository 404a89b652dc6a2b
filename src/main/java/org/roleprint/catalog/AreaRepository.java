package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads areas of responsibility.
 */
interface AreaRepository extends Repository<Area, Long> {

	List<Area> findAllByOrderByPosition();

}
