package org.roleprint.search;

import java.util.List;

import org.roleprint.catalog.Ref;
import org.roleprint.search.query.Marked;

/**
 * A responsibility that answers a query.
 *
 * @param anchor its fragment on the role's page
 * @param area its area of responsibility
 * @param title its title, marked
 * @param text its text, marked
 * @param about what it is about beside its own words, as far as that answers, marked
 * @param missing the words of the query that neither it nor its role holds
 * @param score how well it fits, comparable within one search only
 */
public record LineHit(String anchor, Ref area, Marked title, Marked text, List<Marked> about, List<String> missing,
		double score) {

}
