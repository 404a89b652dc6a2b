/**
 * Choosing roles: the roles that an address names, those collected on lists to be
 * compared, and the lists to choose from.
 */
@NullMarked
package org.roleprint.web.picker;

import org.jspecify.annotations.NullMarked;
