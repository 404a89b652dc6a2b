package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads skills.
 */
interface SkillRepository extends Repository<Skill, Long> {

	List<Skill> findAllByOrderByTitle();

}
