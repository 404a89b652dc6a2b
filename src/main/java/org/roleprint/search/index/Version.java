package org.roleprint.search.index;

/**
 * One version of a document, as it stands in the index.
 *
 * @param since the first edition that it belongs to
 * @param until the first edition that it no longer belongs to
 * @param fingerprint tells its content
 */
record Version(long since, long until, long fingerprint) {

	/** There is no newer one. */
	static final long OPEN = Long.MAX_VALUE;

	static Version from(long edition, Document document) {
		return new Version(edition, OPEN, document.fingerprint());
	}

	Version until(long edition) {
		return new Version(this.since, edition, this.fingerprint);
	}

	boolean isOpen() {
		return this.until == OPEN;
	}

}
