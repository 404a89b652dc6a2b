package org.roleprint.web.home;

import java.util.List;
import java.util.Locale;

import org.roleprint.catalog.RoleChange;
import org.roleprint.web.frame.Day;

/**
 * A change note with the role it belongs to.
 *
 * @param on the day
 * @param slug the role's slug
 * @param title the role's title
 * @param note what changed
 */
record LatestChange(Day on, String slug, String title, String note) {

	/**
	 * The last change notes.
	 * @param changes newest first
	 * @param most how many at most
	 * @return newest first
	 */
	static List<LatestChange> of(List<RoleChange> changes, int most, Locale language) {
		return changes.stream()
			.limit(most)
			.map((change) -> new LatestChange(new Day(change.on(), language), change.role().slug(),
					change.role().title(), change.note()))
			.toList();
	}

}
