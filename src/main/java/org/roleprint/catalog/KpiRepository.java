package org.roleprint.catalog;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads KPIs.
 */
interface KpiRepository extends Repository<Kpi, Long> {

	List<Kpi> findAllByOrderByTitle();

}
