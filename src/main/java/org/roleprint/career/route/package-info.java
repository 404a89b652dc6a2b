/**
 * The ways from one role to another, and what each step on them asks for.
 */
@NullMarked
@NamedInterface("route")
package org.roleprint.career.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
