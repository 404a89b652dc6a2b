package org.roleprint.web.search;

import java.util.List;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.address.Paths;
import org.roleprint.search.LineHit;
import org.roleprint.search.RoleHits;
import org.roleprint.search.query.Marked;

/**
 * A role on the results page.
 *
 * @param slug its slug
 * @param address its page
 * @param title its title
 * @param family its family
 * @param level its level's title
 * @param best the lines shown at once
 * @param more the lines that open in place
 */
record RoleResult(String slug, String address, String title, Ref family, String level, List<LineResult> best,
		List<LineResult> more) {

	/**
	 * A line on the results page.
	 *
	 * @param address where it stands, with the words to mark there
	 * @param title its title, marked
	 * @param text its text, marked
	 * @param area its area's title
	 * @param about what else it is about, as far as that answers, marked
	 * @param missing the words of the query it lacks
	 */
	record LineResult(String address, Marked title, Marked text, String area, List<Marked> about,
			List<String> missing) {
	}

	public int moreCount() {
		return this.more.size();
	}

	static RoleResult of(RoleHits hits) {
		String slug = hits.role().slug();
		return new RoleResult(slug, Paths.role(slug), hits.role().title(), hits.role().family(),
				hits.role().level().title(), hits.best().stream().map((line) -> line(slug, line)).toList(),
				hits.more().stream().map((line) -> line(slug, line)).toList());
	}

	private static LineResult line(String role, LineHit line) {
		return new LineResult(LineAddress.of(role, line), line.title(), line.text(), line.area().title(), line.about(),
				line.missing());
	}

}
