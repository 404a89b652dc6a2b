package org.roleprint.catalog;

/**
 * Tells that readers now see this version of the catalog: after a start, a replacement,
 * or when another replica replaced it. Whatever is derived from the catalog follows.
 *
 * @param version the version now visible
 */
public record CatalogPublished(CatalogVersion version) {

}
