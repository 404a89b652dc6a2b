/**
 * The commands for those who write content: what comes after the name of the jar. They
 * start neither web server nor database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "content", "content :: document", "content :: permalink", "content :: prose",
		"content :: template" })
package org.roleprint.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
