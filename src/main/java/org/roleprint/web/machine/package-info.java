/**
 * Addresses that machines ask: tables, feed, sitemap, oEmbed, pictures, names.
 */
@NullMarked
package org.roleprint.web.machine;

import org.jspecify.annotations.NullMarked;
