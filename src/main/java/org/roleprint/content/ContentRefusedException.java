package org.roleprint.content;

/**
 * Stops the start of the application because its content has errors.
 */
class ContentRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses content.
	 * @param report the report as people read it
	 */
	ContentRefusedException(String report) {
		super(report);
	}

}
