package org.roleprint.catalog;

/**
 * An edition held while an answer is made from it.
 */
public final class Reading implements AutoCloseable {

	private final Edition edition;

	Reading(Edition edition) {
		this.edition = edition;
	}

	public Edition edition() {
		return this.edition;
	}

	@Override
	public void close() {
		this.edition.readers().decrementAndGet();
	}

}
