/**
 * How a page is linked from elsewhere: the texts to paste.
 */
@NullMarked
@NamedInterface("link")
package org.roleprint.publish.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
