/**
 * From what somebody calls a page to the page.
 */
@NullMarked
@NamedInterface("name")
package org.roleprint.publish.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
