package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads guides.
 */
interface GuideRepository extends Repository<Guide, Long> {

	List<Guide> findAllByOrderByPositionAscTitleAsc();

}
