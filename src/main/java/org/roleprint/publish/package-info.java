/**
 * The catalog for machines: JSON, Markdown, tables, feed, sitemap, link previews and the
 * texts with which a page is linked. Makes representations; knows no HTTP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "career", "career :: compare", "career :: network", "career :: route",
		"catalog", "catalog :: address", "catalog :: listing", "search", "search :: query" })
package org.roleprint.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
