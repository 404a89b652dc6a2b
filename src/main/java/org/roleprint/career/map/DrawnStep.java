package org.roleprint.career.map;

import org.roleprint.career.network.Step;

/**
 * A step as a line.
 *
 * @param step the step
 * @param line the {@code d} attribute of its line
 * @param arrow the {@code d} attribute of its head; empty when the step goes both ways
 * @param extent the rectangle it stays within
 */
public record DrawnStep(Step step, String line, String arrow, Box extent) {

	static DrawnStep of(Step step, LinePath path) {
		return new DrawnStep(step, path.line(), step.bothWays() ? "" : path.arrow(), path.extent());
	}

}
