/**
 * How the template engine writes addresses.
 */
@NullMarked
package org.roleprint.web.rendering;

import org.jspecify.annotations.NullMarked;
