package org.roleprint.web.frame;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a visitor can go from an error page, besides the main lists.
 *
 * @param successor the page that took the place of one that is gone, null without one
 * @param closest the pages that were most likely meant
 * @param words words to search for, null when there are none
 */
record NextSteps(@Nullable NearPage successor, List<NearPage> closest, @Nullable String words) {

	/** Nothing but the main lists. */
	static final NextSteps NONE = new NextSteps(null, List.of(), null);

}
