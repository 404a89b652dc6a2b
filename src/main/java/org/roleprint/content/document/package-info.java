/**
 * What the files of a content directory say, as values with their places: no rules, no
 * parsing, no database.
 */
@NullMarked
@NamedInterface("document")
package org.roleprint.content.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
