/**
 * The promise that links never break: what the content publishes, whether every address
 * ever published still leads somewhere, and where those went that moved.
 */
@NullMarked
@NamedInterface("permalink")
package org.roleprint.content.permalink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
