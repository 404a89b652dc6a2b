/**
 * What other frameworks call our roles and skills.
 */
@NullMarked
package org.roleprint.web.frameworks;

import org.jspecify.annotations.NullMarked;
