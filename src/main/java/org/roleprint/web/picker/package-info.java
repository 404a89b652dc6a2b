/**
 * Choosing roles: the roles that an address names, and the lists to choose from.
 */
@NullMarked
package org.roleprint.web.picker;

import org.jspecify.annotations.NullMarked;
