/**
 * What a page keeps of places that once stood on it: servers never see fragments, so the
 * page itself must know where they went.
 */
@NullMarked
package org.roleprint.web.former;

import org.jspecify.annotations.NullMarked;
