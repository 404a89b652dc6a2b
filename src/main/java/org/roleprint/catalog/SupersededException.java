package org.roleprint.catalog;

/**
 * Another replica has imported a newer edition before this one was ready to be shown.
 */
class SupersededException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SupersededException(long edition) {
		super("Edition " + edition + " has been replaced before it was shown");
	}

}
