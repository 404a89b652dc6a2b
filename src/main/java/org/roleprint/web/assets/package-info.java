/**
 * Styles and scripts under addresses that carry a hash of their content.
 */
@NullMarked
package org.roleprint.web.assets;

import org.jspecify.annotations.NullMarked;
