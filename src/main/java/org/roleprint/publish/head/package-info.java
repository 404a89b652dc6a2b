/**
 * What a page tells machines about itself in its head: the card that link previews show,
 * structured data, and where it stands in other forms.
 */
@NullMarked
@NamedInterface("head")
package org.roleprint.publish.head;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
