package org.roleprint.career.network;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A KPI that a role is measured by.
 *
 * @param kpi the KPI
 * @param target the target as shown
 * @param cadence how often it is read
 */
public record KpiDemand(Ref kpi, TrustedHtml target, String cadence) {

}
