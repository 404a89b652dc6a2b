/**
 * From address to HTML: controllers and one record for each page. Nothing depends on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "career", "career :: compare", "career :: map", "career :: network",
		"career :: route", "catalog", "catalog :: address", "catalog :: listing", "publish", "publish :: api",
		"publish :: embed", "publish :: export", "publish :: feed", "publish :: head", "publish :: link",
		"publish :: name", "publish :: preview", "search", "search :: query" })
package org.roleprint.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
