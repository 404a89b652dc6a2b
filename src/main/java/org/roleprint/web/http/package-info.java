/**
 * How an answer is sent: from the pages that were made before, under one address, with
 * the headers that keep it safe, and its styles and scripts.
 */
@NullMarked
package org.roleprint.web.http;

import org.jspecify.annotations.NullMarked;
