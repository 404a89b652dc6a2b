package org.roleprint.web.data;

import org.roleprint.catalog.Level;

/**
 * How senior a role is.
 *
 * @param slug as filters take it
 * @param title as shown
 * @param rank its order over both tracks
 * @param track people leadership or individual contributor
 */
record LevelJson(String slug, String title, int rank, String track) {

	static LevelJson of(Level level) {
		return new LevelJson(level.slug(), level.title(), level.rank(), level.track().title());
	}

}
