/**
 * Tests that look at the running site through Chromium, as a person would.
 */
@NullMarked
package org.roleprint.browser;

import org.jspecify.annotations.NullMarked;
