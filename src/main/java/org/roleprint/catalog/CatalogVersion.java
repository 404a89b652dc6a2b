package org.roleprint.catalog;

import java.time.Instant;

/**
 * Which content the catalog holds, and how much of it.
 *
 * @param checksum hexadecimal checksum of content and build
 * @param importedAt when it was imported, to the second
 * @param files how many files it was read from
 * @param roles how many roles, retired ones left out
 * @param responsibilities how many responsibilities, of retired roles left out
 * @param skills how many skills
 * @param kpis how many KPIs
 * @param description what it says of itself
 */
public record CatalogVersion(String checksum, Instant importedAt, int files, long roles, long responsibilities,
		long skills, long kpis, CatalogDescription description) {

	/** Before anything is imported. */
	static final CatalogVersion NONE = new CatalogVersion("", Instant.EPOCH, 0, 0, 0, 0, 0, CatalogDescription.USUAL);

	private static final int SHORT_LENGTH = 7;

	/**
	 * The version as people quote it.
	 * @return the first seven characters of the checksum
	 */
	public String shortName() {
		return this.checksum.substring(0, Math.min(SHORT_LENGTH, this.checksum.length()));
	}

}
