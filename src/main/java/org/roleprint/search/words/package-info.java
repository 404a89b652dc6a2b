/**
 * The language of search: how text becomes words, which words mean the same, and which
 * word was meant by a typo. Knows neither the index nor the catalog's pages.
 */
@NullMarked
package org.roleprint.search.words;

import org.jspecify.annotations.NullMarked;
