package org.roleprint.career.network;

import org.roleprint.catalog.KpiAim;
import org.roleprint.catalog.Ref;

/**
 * A KPI that a role is measured by.
 *
 * @param kpi the KPI
 * @param aim the target, and what it rests on
 * @param cadence how often it is read
 */
public record KpiDemand(Ref kpi, KpiAim aim, String cadence) {

}
