package org.roleprint.web.data;

import org.roleprint.catalog.Ref;

/**
 * Something with a name that has no page of its own: a job family, an area.
 *
 * @param slug as filters take it
 * @param title as shown
 */
record Named(String slug, String title) {

	static Named of(Ref ref) {
		return new Named(ref.slug(), ref.title());
	}

}
