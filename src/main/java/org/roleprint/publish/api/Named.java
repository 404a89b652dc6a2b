package org.roleprint.publish.api;

import io.swagger.v3.oas.annotations.media.Schema;

import org.roleprint.catalog.Ref;

/**
 * Something with a name that has no page of its own: a job family, an area.
 *
 * @param slug as filters take it
 * @param title as shown
 */
@Schema(description = "A job family or an area of responsibility")
public record Named(@Schema(example = "reliability") String slug, @Schema(example = "Reliability") String title) {

	static Named of(Ref ref) {
		return new Named(ref.slug(), ref.title());
	}

}
