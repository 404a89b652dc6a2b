/**
 * What an author sees while writing: every problem of the content, on a page.
 */
@NullMarked
package org.roleprint.web.author;

import org.jspecify.annotations.NullMarked;
