/**
 * Two to four roles side by side, and collecting them.
 */
@NullMarked
package org.roleprint.web.compare;

import org.jspecify.annotations.NullMarked;
