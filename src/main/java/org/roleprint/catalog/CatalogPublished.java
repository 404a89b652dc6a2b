package org.roleprint.catalog;

/**
 * Tells that readers now see another edition, with everything that belongs to it.
 *
 * @param edition the edition now visible
 */
public record CatalogPublished(Edition edition) {
}
