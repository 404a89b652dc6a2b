package org.roleprint.search;

/**
 * The index that replicas share cannot be asked now. It is looked for, and the same
 * question is worth asking again.
 */
public class SearchAwayException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SearchAwayException() {
		super("The search index is away");
	}

}
