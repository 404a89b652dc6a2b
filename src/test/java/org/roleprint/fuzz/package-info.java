/**
 * Puts whatever can be typed to the search. In the build only the inputs kept with the
 * test resources run; {@code ./mvnw -Pfuzz test} looks for new ones.
 */
@NullMarked
package org.roleprint.fuzz;

import org.jspecify.annotations.NullMarked;
