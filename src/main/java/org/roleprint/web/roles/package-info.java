/**
 * The list of roles and the page of a role.
 */
@NullMarked
package org.roleprint.web.roles;

import org.jspecify.annotations.NullMarked;
