/**
 * From steps to routes and gaps: the graph of careers, the routes in it, what a step
 * gains and raises, the drawn map, and roles side by side. {@link Careers} is the front
 * door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "catalog :: address", "words" })
package org.roleprint.career;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
