/**
 * From address to HTML: controllers and one record for each page. Nothing depends on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "catalog :: address", "catalog :: listing", "publish",
		"publish :: api", "search", "search :: query" })
package org.roleprint.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
