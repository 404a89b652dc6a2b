/**
 * Measures how well the search ranks, with questions whose answers were judged by reading
 * the content.
 */
@NullMarked
package org.roleprint.search.relevance;

import org.jspecify.annotations.NullMarked;
