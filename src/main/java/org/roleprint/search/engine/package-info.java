/**
 * Hibernate Search over documents of our own: its engine with a mapper that knows neither
 * entities nor sessions. Knows nothing of roles.
 */
@NullMarked
package org.roleprint.search.engine;

import org.jspecify.annotations.NullMarked;
