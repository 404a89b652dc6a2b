/**
 * The catalog as JSON: one record for each thing the API answers with.
 */
@NullMarked
@NamedInterface("api")
package org.roleprint.publish.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
