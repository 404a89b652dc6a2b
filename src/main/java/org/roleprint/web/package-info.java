/**
 * From address to bytes: a package for each subject with its controllers, its page
 * records and, where it has one, its form for machines. Nothing depends on it. Of
 * {@code content} it knows what the check said last, for pages that authors see.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "career", "career :: compare", "career :: map", "career :: network",
		"career :: route", "catalog", "catalog :: address", "catalog :: listing", "catalog :: wording", "content",
		"content :: document", "search", "search :: query", "words" })
package org.roleprint.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
