/**
 * The career map as a drawing: where each role stands and where each line runs, in
 * pixels, without any markup.
 */
@NullMarked
@NamedInterface("map")
package org.roleprint.career.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
