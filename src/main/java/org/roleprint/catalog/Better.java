package org.roleprint.catalog;

import java.util.Locale;

/**
 * Which way a KPI should move.
 */
public enum Better {

	/** More is better. */
	HIGHER,
	/** Less is better. */
	LOWER,
	/** Inside a range is best; both ends are warnings. */
	RANGE;

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
