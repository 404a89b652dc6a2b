/**
 * The front page.
 */
@NullMarked
package org.roleprint.web.home;

import org.jspecify.annotations.NullMarked;
