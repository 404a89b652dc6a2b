package org.roleprint.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.roleprint.search.index.Weights;

/**
 * The settings of search.
 *
 * @param logQueries whether what people type is written to the log; off, since a query
 * can be personal
 * @param countUnanswered whether questions that nothing answers are counted for the
 * owner; off for the same reason
 * @param rankedLines how many of the best lines the order of roles is made from; further
 * roles are counted and left out of the pages
 * @param rolesPerPage how many roles a page of results shows
 * @param linesPerRole how many lines of a role show before "more in this role"
 * @param cardsPerKind how many roles, skills and KPIs show above the lines, of each
 * @param fewHits below this many lines a question is taken more widely
 * @param weights how much a match counts by where it stands
 */
@ConfigurationProperties("roleprint.search")
record SearchSettings(@DefaultValue("false") boolean logQueries, @DefaultValue("false") boolean countUnanswered,
		@DefaultValue("1000") int rankedLines, @DefaultValue("15") int rolesPerPage,
		@DefaultValue("3") int linesPerRole, @DefaultValue("4") int cardsPerKind, @DefaultValue("10") int fewHits,
		@DefaultValue Weights weights) {

}
