package org.roleprint.publish.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One page of the KPIs.
 *
 * @param page where in the list this page stands
 * @param kpis the KPIs of this page, by title
 */
@Schema(description = "One page of the KPIs, by title")
public record KpiList(Paging page, List<KpiJson> kpis) {

}
