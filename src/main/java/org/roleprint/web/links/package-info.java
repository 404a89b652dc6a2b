/**
 * How a page is linked from elsewhere: the texts to paste, names that lead to it, oEmbed,
 * the card to embed and the picture of a preview.
 */
@NullMarked
package org.roleprint.web.links;

import org.jspecify.annotations.NullMarked;
