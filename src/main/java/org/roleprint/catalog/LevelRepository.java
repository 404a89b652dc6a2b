package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads levels.
 */
interface LevelRepository extends Repository<Level, Long> {

	List<Level> findAll();

}
