/**
 * Rules that need more than one file, or the whole of one, to be held: names, links,
 * anchors, sections, career steps and completeness.
 */
@NullMarked
package org.roleprint.content.rules;

import org.jspecify.annotations.NullMarked;
