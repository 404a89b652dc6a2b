/**
 * Pages shown inside other sites: oEmbed.
 */
@NullMarked
@NamedInterface("embed")
package org.roleprint.publish.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
