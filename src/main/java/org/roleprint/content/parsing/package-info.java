/**
 * From the text of one file to a document. Whatever cannot be understood becomes a
 * problem with its place; nothing is dropped in silence.
 */
@NullMarked
package org.roleprint.content.parsing;

import org.jspecify.annotations.NullMarked;
