package org.roleprint.content.document;

import java.util.List;

import org.roleprint.catalog.Track;

/**
 * The document that describes a level.
 *
 * @param file where it was read from
 * @param title its name
 * @param rank its place on the ladder, order only
 * @param track whether it leads people or the craft
 * @param alsoKnownAs other names
 * @param description one paragraph
 * @param grid a text for each dimension, in their order; empty when there is no grid
 */
public record LevelDocument(ContentFile file, Located<String> title, int rank, Track track,
		List<Located<String>> alsoKnownAs, Prose description, List<Prose> grid) {

	public String slug() {
		return this.file.slug();
	}

}
