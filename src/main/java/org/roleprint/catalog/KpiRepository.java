package org.roleprint.catalog;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Queries over KPIs.
 */
interface KpiRepository extends Repository<Kpi, Long> {

	@Query("select k from Kpi k join fetch k.area order by k.title")
	List<Kpi> findAllWithArea();

	@Query("select k from Kpi k join fetch k.area where k.slug = :slug")
	Optional<Kpi> findBySlug(String slug);

	Kpi save(Kpi kpi);

	void delete(Kpi kpi);

	long count();

}
