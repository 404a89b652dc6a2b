package org.roleprint.catalog;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether other replicas fill the same database.
 *
 * @param followInterval how often the database is asked for an edition that another
 * replica has written; null for never
 * @param importOverNewerBuild whether this build may replace what a newer one has
 * imported, to go back to it for good
 */
@ConfigurationProperties("roleprint")
record StoreSettings(@Nullable Duration followInterval, boolean importOverNewerBuild) {

	StoreSettings {
		if (followInterval != null && (followInterval.isZero() || followInterval.isNegative())) {
			throw new IllegalArgumentException("roleprint.follow-interval must be longer than nothing, such as 500ms");
		}
	}

	boolean isShared() {
		return this.followInterval != null;
	}

}
