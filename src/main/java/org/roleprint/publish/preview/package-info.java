/**
 * The pictures that link previews show.
 */
@NullMarked
@NamedInterface("preview")
package org.roleprint.publish.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
