/**
 * How fast Roleprint is as a catalog grows: generated catalogs of any size, and
 * benchmarks that {@code -Pbench} runs. Nothing here is part of an ordinary build but the
 * tests of the generator.
 */
@NullMarked
package org.roleprint.bench;

import org.jspecify.annotations.NullMarked;
