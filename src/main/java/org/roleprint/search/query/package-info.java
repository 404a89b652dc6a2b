/**
 * From what a person types to what is searched for: parsing, terms with their synonyms,
 * corrections and marks.
 */
@NullMarked
@NamedInterface("query")
package org.roleprint.search.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
