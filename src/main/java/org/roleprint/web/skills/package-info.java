/**
 * The list of skills and the page of a skill.
 */
@NullMarked
package org.roleprint.web.skills;

import org.jspecify.annotations.NullMarked;
