/**
 * The index: what its documents hold, how it follows the catalog, and how a query is put
 * to it.
 */
@NullMarked
package org.roleprint.search.index;

import org.jspecify.annotations.NullMarked;
