package org.roleprint.catalog;

/**
 * As much of a stored role as an import needs to know whether the role changed.
 *
 * @param id the row's number
 * @param slug the role's slug
 * @param checksum of the blueprint it was made from
 */
record RoleRow(Long id, String slug, String checksum) {
}
