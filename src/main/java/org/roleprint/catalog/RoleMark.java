package org.roleprint.catalog;

/**
 * As much of a stored role as a reader needs to know whether it changed.
 *
 * @param id the row's number
 * @param slug the role's slug
 * @param since the edition that last changed it
 */
record RoleMark(Long id, String slug, long since) {
}
