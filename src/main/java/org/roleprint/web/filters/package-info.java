/**
 * What lists of roles and of responsibilities share: reading filters from an address,
 * writing addresses of other states, and the form that offers them.
 */
@NullMarked
package org.roleprint.web.filters;

import org.jspecify.annotations.NullMarked;
