/**
 * What a role is: entities, their repositories and the front door
 * {@link org.roleprint.catalog.Catalog}. Knows no Markdown, no index and no HTTP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "words" })
package org.roleprint.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
