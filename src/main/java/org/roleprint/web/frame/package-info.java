/**
 * What surrounds every page: head and card, navigation, the site's address, former
 * places, and what is said when there is no page.
 */
@NullMarked
package org.roleprint.web.frame;

import org.jspecify.annotations.NullMarked;
