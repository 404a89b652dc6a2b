package org.roleprint.web.links;

import java.util.List;

/**
 * What a name means.
 *
 * @param pages the pages that have this name: one as a rule, several when a name is
 * shared, none when nothing is called so
 * @param closest when nothing is called so, up to three pages that were perhaps meant,
 * roles first
 * @param place the place on the page that was written behind the name; empty for the page
 * itself
 */
record Resolution(List<NamedPage> pages, List<NamedPage> closest, String place) {

}
