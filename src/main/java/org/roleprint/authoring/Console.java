package org.roleprint.authoring;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out for reports
 * @param err for what was wrong with the call
 */
record Console(PrintStream out, PrintStream err) {

}
