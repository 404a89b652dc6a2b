package org.roleprint.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An edition cannot be shown yet, because something outside that belongs to it is away.
 * Readers go on with the one they see, and it is tried again.
 */
public class EditionWaitsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 * @param message what is away
	 * @param cause how it was noticed, null where somebody else has
	 */
	public EditionWaitsException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
