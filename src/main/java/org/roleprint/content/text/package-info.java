/**
 * The visible words of a Markdown file with their places: blocks, sentences and words for
 * the rules of good prose.
 */
@NullMarked
@NamedInterface("text")
package org.roleprint.content.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
