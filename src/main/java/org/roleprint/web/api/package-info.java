/**
 * The read-only API, its document, and the page that shows it.
 */
@NullMarked
package org.roleprint.web.api;

import org.jspecify.annotations.NullMarked;
