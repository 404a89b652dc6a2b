/**
 * The search page, suggestions and the search's JSON.
 */
@NullMarked
package org.roleprint.web.search;

import org.jspecify.annotations.NullMarked;
