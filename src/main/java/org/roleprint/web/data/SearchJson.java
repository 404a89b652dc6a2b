package org.roleprint.web.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Paths;
import org.roleprint.search.CardHit;
import org.roleprint.search.LineHit;
import org.roleprint.search.RoleHits;
import org.roleprint.search.SearchResults;
import org.roleprint.web.frame.SiteAddress;

/**
 * What a search found.
 *
 * @param query what was searched for, as typed; at most 200 characters
 * @param corrected what was searched for instead, null when spelling was left alone
 * @param total how many responsibilities there are in all
 * @param page the page of roles given here, from 1
 * @param pages how many pages of roles there are
 * @param roles the roles of this page, best first, with all their lines that answer
 * @param cards roles, skills and KPIs that are called so
 */
public record SearchJson(String query, @Nullable String corrected, long total, int page, int pages,
		List<FoundRole> roles, List<Card> cards) {

	/**
	 * A role with its lines.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param url its absolute address
	 * @param lines its responsibilities that answer, best first
	 */
	public record FoundRole(String slug, String title, String url, List<Line> lines) {
	}

	/**
	 * A responsibility that answers.
	 *
	 * @param anchor its fragment on the role's page
	 * @param area its area's title
	 * @param title its title
	 * @param text its text, plain
	 * @param score how well it fits, comparable within this answer only
	 * @param url its absolute address
	 * @param missing the words of the query it lacks
	 */
	public record Line(String anchor, String area, String title, String text, double score, String url,
			List<String> missing) {
	}

	/**
	 * A role, skill or KPI that is called so.
	 *
	 * @param kind role, skill or kpi
	 * @param slug its slug
	 * @param title its title
	 * @param url its absolute address
	 */
	public record Card(String kind, String slug, String title, String url) {
	}

	/**
	 * Writes what was found.
	 * @param results what was found
	 * @param site where the catalog is served
	 * @return the record
	 */
	public static SearchJson of(SearchResults results, SiteAddress site) {
		return new SearchJson(results.query().text(), results.widening().correction().orElse(null),
				results.totals().lines(), results.totals().page(), results.totals().pages(),
				results.roles().stream().map((role) -> role(role, site)).toList(),
				results.cards().stream().map((card) -> card(card, site)).toList());
	}

	private static FoundRole role(RoleHits hits, SiteAddress site) {
		String url = site.at(Paths.role(hits.role().slug()));
		return new FoundRole(hits.role().slug(), hits.role().title(), url,
				Stream.concat(hits.best().stream(), hits.more().stream()).map((line) -> line(line, url)).toList());
	}

	private static Line line(LineHit line, String roleUrl) {
		return new Line(line.anchor(), line.area().title(), line.title().text(), line.text().text(), line.score(),
				roleUrl + "#" + line.anchor(), line.missing());
	}

	private static Card card(CardHit card, SiteAddress site) {
		return new Card(card.kind().name().toLowerCase(Locale.ROOT), card.slug(), card.title().text(),
				site.at(path(card.kind(), card.slug())));
	}

	private static String path(Kind kind, String slug) {
		return switch (kind) {
			case ROLE -> Paths.role(slug);
			case SKILL -> Paths.skill(slug);
			case KPI -> Paths.kpi(slug);
		};
	}

}
