/**
 * Filtering and counting over role cards and finding near names, for pages and the API
 * alike.
 */
@NullMarked
@NamedInterface("listing")
package org.roleprint.catalog.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
