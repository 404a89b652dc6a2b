package org.roleprint.catalog;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Queries over skills.
 */
interface SkillRepository extends Repository<Skill, Long> {

	List<Skill> findAllByOrderByTitle();

	Optional<Skill> findBySlug(String slug);

	Skill save(Skill skill);

	void delete(Skill skill);

	long count();

}
