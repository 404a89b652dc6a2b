/**
 * Whether blueprints are written well: rules over all files at once whose findings are
 * warnings, and the figures behind them. Never runs when the application starts.
 */
@NullMarked
@NamedInterface("prose")
package org.roleprint.content.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
