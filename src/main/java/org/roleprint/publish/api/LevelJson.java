package org.roleprint.publish.api;

import io.swagger.v3.oas.annotations.media.Schema;

import org.roleprint.catalog.Level;

/**
 * How senior a role is.
 *
 * @param slug as filters take it
 * @param title as shown
 * @param rank 0 (senior) to 7 (C-level), comparable over both tracks
 * @param track people leadership or individual contributor
 */
@Schema(name = "Level", description = "How senior a role is")
public record LevelJson(@Schema(example = "director") String slug, @Schema(example = "Director") String title,
		@Schema(minimum = "0", maximum = "7", description = "Comparable over both tracks") int rank,
		@Schema(example = "People leadership") String track) {

	static LevelJson of(Level level) {
		return new LevelJson(level.slug(), level.title(), level.rank(), level.track().title());
	}

}
