/**
 * How every address answers, whatever it shows: security headers, one address for each
 * page, conditional requests, and what the container may say by itself.
 */
@NullMarked
package org.roleprint.web.answer;

import org.jspecify.annotations.NullMarked;
