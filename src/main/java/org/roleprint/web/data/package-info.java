/**
 * The catalog for machines: JSON and its description, tables, Markdown, the feed, the
 * sitemap and the rules for robots.
 */
@NullMarked
package org.roleprint.web.data;

import org.jspecify.annotations.NullMarked;
