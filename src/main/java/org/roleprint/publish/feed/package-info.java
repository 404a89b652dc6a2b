/**
 * What readers and robots fetch on their own: the feed of changes, the sitemap, the rules
 * for robots and the description of the search box.
 */
@NullMarked
@NamedInterface("feed")
package org.roleprint.publish.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
