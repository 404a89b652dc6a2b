/**
 * What a visitor meets where there is no page: the exceptions that say so and the pages,
 * problem documents and redirects that answer.
 */
@NullMarked
package org.roleprint.web.failure;

import org.jspecify.annotations.NullMarked;
