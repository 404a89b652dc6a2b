/**
 * The commands for those who write content: what comes after the name of the jar. They
 * start neither web server nor database, and nothing that the server runs depends on
 * them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "catalog :: address", "content", "content :: document",
		"content :: permalink", "content :: text", "words" })
package org.roleprint.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
