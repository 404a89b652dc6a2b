/**
 * The file of a new role, ready to be filled in.
 */
@NullMarked
@NamedInterface("template")
package org.roleprint.content.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
