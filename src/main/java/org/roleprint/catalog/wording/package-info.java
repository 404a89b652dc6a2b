/**
 * The words that pages say of their own, in the language of the catalog.
 */
@NullMarked
@NamedInterface("wording")
package org.roleprint.catalog.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
