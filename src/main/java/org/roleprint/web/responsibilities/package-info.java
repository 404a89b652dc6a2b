/**
 * The responsibilities of all roles, by area.
 */
@NullMarked
package org.roleprint.web.responsibilities;

import org.jspecify.annotations.NullMarked;
