/**
 * A role in short: the scorecard on one page, and the raw material of a job advert.
 */
@NullMarked
package org.roleprint.web.sheets;

import org.jspecify.annotations.NullMarked;
