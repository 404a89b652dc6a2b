package org.roleprint.career.compare;

import org.roleprint.catalog.RoleCard;

/**
 * A role that asks for much of what another one asks for.
 *
 * @param role the role
 * @param shared how many skills both need
 * @param of how many skills the role looked from needs
 * @param score 0 (nothing shared) to 1 (the same skills at the same levels), rare skills
 * weighing more
 */
public record RelatedRole(RoleCard role, int shared, int of, double score) {

}
