package org.roleprint.career.route;

import java.util.List;

import org.roleprint.career.compare.RelatedRole;
import org.roleprint.catalog.RoleCard;

/**
 * The answer to "how does one get from this role to that one".
 *
 * @param from where it starts
 * @param to where it is to lead
 * @param routes at most five, best first; empty when no steps lead there
 * @param nearest without a route: roles that can be reached, the most alike to the wanted
 * one first
 * @param backwards without a route: whether there is one the other way round
 */
public record Routes(RoleCard from, RoleCard to, List<Route> routes, List<RelatedRole> nearest, boolean backwards) {

}
