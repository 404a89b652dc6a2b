/**
 * Filtering and counting over role cards, for pages and the API alike.
 */
@NullMarked
@NamedInterface("listing")
package org.roleprint.catalog.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
