package org.roleprint.search;

import java.util.List;

import org.roleprint.catalog.RoleCard;

/**
 * A role with its responsibilities that answer a query.
 *
 * @param role the role
 * @param best the best lines, best first, at least one
 * @param more the further ones
 */
public record RoleHits(RoleCard role, List<LineHit> best, List<LineHit> more) {

}
