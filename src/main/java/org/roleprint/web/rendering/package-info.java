/**
 * How the template engine reads page records and writes addresses.
 */
@NullMarked
package org.roleprint.web.rendering;

import org.jspecify.annotations.NullMarked;
