/**
 * The list of KPIs and the page of a KPI.
 */
@NullMarked
package org.roleprint.web.kpis;

import org.jspecify.annotations.NullMarked;
