/**
 * The career map and the routes between two roles.
 */
@NullMarked
package org.roleprint.web.careers;

import org.jspecify.annotations.NullMarked;
