/**
 * The list of guides and the page of a guide.
 */
@NullMarked
package org.roleprint.web.guides;

import org.jspecify.annotations.NullMarked;
