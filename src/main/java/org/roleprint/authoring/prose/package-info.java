/**
 * Whether blueprints are written well: rules over all files at once whose findings are
 * warnings, and the figures behind them. The only user of the dictionary.
 */
@NullMarked
package org.roleprint.authoring.prose;

import org.jspecify.annotations.NullMarked;
