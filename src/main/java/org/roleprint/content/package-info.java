/**
 * From Markdown file to catalog: the only user of Markdown and YAML. Files are read,
 * parsed one by one into documents, checked all together, and only then imported.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "catalog", "catalog :: address", "catalog :: listing", "catalog :: wording", "words" })
package org.roleprint.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
