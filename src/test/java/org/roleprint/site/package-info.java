/**
 * Tests that take the running site as a whole: every address, every link, every page's
 * markup.
 */
@NullMarked
package org.roleprint.site;

import org.jspecify.annotations.NullMarked;
