package org.roleprint.catalog;

import java.util.Locale;

/**
 * Which way a KPI should move.
 */
public enum Better {

	/** More is better. */
	HIGHER("Higher is better"),
	/** Less is better. */
	LOWER("Lower is better"),
	/** Inside a range is best; both ends are warnings. */
	RANGE("Best within a range");

	private final String title;

	Better(String title) {
		this.title = title;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String title() {
		return this.title;
	}

}
