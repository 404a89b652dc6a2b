/**
 * From words to ranked responsibilities. The only user of Hibernate Search; front door
 * {@link org.roleprint.search.RoleSearch}.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "catalog", "catalog :: address", "catalog :: listing", "catalog :: wording", "words" })
package org.roleprint.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
