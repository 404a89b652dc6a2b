/**
 * What a catalog takes of its directories, and how the rest leaves: links to it become
 * plain words.
 */
@NullMarked
package org.roleprint.content.choice;

import org.jspecify.annotations.NullMarked;
