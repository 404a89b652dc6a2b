package org.roleprint.web.data;

import java.util.List;

/**
 * One page of the KPIs.
 *
 * @param page where in the list this page stands
 * @param kpis the KPIs of this page, by title
 */
record KpiList(Paging page, List<KpiJson> kpis) {

}
