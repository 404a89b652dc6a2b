/**
 * The rules of addresses: slugs, page paths, anchors and the HTML that carries links
 * without a prefix.
 */
@NullMarked
@NamedInterface("address")
package org.roleprint.catalog.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
