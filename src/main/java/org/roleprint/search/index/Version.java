package org.roleprint.search.index;

import org.jspecify.annotations.Nullable;

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

	/** The same content, brought by another edition. */
	Version from(long edition) {
		return new Version(edition, OPEN, this.fingerprint);
	}

	Version until(long edition) {
		return new Version(this.since, edition, this.fingerprint);
	}

	/**
	 * Whether somebody may still read a document that an edition does not have. Later
	 * ones are for an edition to come to deal with.
	 * @param version its version; null where there is none
	 * @param edition the edition's number
	 * @param oldest the oldest edition that is still read
	 */
	static boolean isNeeded(@Nullable Version version, long edition, long oldest) {
		return version != null && (version.since() > edition || !version.isOpen() && version.until() > oldest);
	}

	boolean isOpen() {
		return this.until == OPEN;
	}

}
