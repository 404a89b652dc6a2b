package org.roleprint.search;

import java.util.List;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.search.query.Marked;

/**
 * A role, skill or KPI that is called what a query asks for.
 *
 * @param kind what it is
 * @param slug its slug
 * @param title its title, marked
 * @param otherNames its other names that hold a mark, when the title holds none
 * @param family the family of a role, empty for others
 */
public record CardHit(Kind kind, String slug, Marked title, List<Marked> otherNames, String family) {

}
