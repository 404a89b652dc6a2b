/**
 * What lists share: the query with its filters, links from page to page, and the choice
 * of roles to compare.
 */
@NullMarked
package org.roleprint.web.lists;

import org.jspecify.annotations.NullMarked;
