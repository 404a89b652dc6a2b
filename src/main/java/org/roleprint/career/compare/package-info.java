/**
 * Roles side by side: which responsibilities are alike, how far skills are apart, and
 * which roles are related.
 */
@NullMarked
@NamedInterface("compare")
package org.roleprint.career.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
