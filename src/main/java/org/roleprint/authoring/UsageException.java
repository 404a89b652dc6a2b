package org.roleprint.authoring;

/**
 * A call that could not be understood; its message says why.
 */
class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UsageException(String message) {
		super(message);
	}

}
