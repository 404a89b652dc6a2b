/**
 * The catalog as files to take away: tables for a spreadsheet, blueprints as Markdown.
 */
@NullMarked
@NamedInterface("export")
package org.roleprint.publish.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
