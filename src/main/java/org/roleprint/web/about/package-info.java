/**
 * What the catalog is, and what it stands on.
 */
@NullMarked
package org.roleprint.web.about;

import org.jspecify.annotations.NullMarked;
