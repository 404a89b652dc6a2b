/**
 * How text becomes words: the one cutter for search, comparison and names, what words
 * mean and which others they find, and which word was meant by a typo. Knows neither
 * catalog nor index.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.roleprint.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
