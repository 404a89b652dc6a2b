package org.roleprint.content.parsing;

/**
 * Ends the work of a parser or renderer at a limit; caught where the limit is set.
 */
final class BeyondLimitException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Nobody reads its stack.
	 * @param message which limit
	 */
	BeyondLimitException(String message) {
		super(message, null, false, false);
	}

}
