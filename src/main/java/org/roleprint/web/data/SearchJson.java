package org.roleprint.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.search.CardHit;
import org.roleprint.search.CloseHit;
import org.roleprint.search.ElsewhereHit;
import org.roleprint.search.LineHit;
import org.roleprint.search.Offers;
import org.roleprint.search.RoleHits;
import org.roleprint.search.SearchResults;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.RolePart;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.lists.ComparedRoles;

/**
 * What a search found.
 *
 * @param query what was searched for, as typed; at most 200 characters
 * @param corrected what was searched for instead, null when spelling was left alone
 * @param widened whether a line may lack some of what was asked for
 * @param missing words of which a line may lack one or more; empty when every line has
 * them all
 * @param unknown words that nothing in the catalog says
 * @param meanings words that mean several things here
 * @param offers what the question named beside lines, best first
 * @param total how many responsibilities there are in all
 * @param page the page of roles given here, from 1
 * @param pages how many pages of roles there are
 * @param roles the roles of this page, best first, with all their lines that answer
 * @param elsewhere what other sections of roles' pages say of it, best first
 * @param elsewhereFirst whether these answer better than any line: they say the very
 * word, or are the part that was asked for
 * @param close lines that are near in meaning without saying what was asked, a line a
 * role
 * @param cards roles, skills and KPIs that are called so
 * @param facets what the lines can be narrowed by, with counts of roles
 */
public record SearchJson(String query, @Nullable String corrected, boolean widened, List<String> missing,
		List<String> unknown, List<Meaning> meanings, List<Offer> offers, long total, int page, int pages,
		List<FoundRole> roles, List<Sentence> elsewhere, boolean elsewhereFirst, List<Sentence> close, List<Card> cards,
		List<FacetJson> facets) {

	/**
	 * What lines can be narrowed by.
	 *
	 * @param parameter the parameter that narrows: family, level, area or skill
	 * @param values its values; of skills, those that most lines are about
	 */
	public record FacetJson(String parameter, List<FacetValue> values) {
	}

	/**
	 * A value of a parameter.
	 *
	 * @param slug the value
	 * @param title what it is called
	 * @param roles how many roles it shows, given the other parameters
	 * @param chosen whether the search was narrowed by it
	 */
	public record FacetValue(String slug, String title, long roles, boolean chosen) {
	}

	/**
	 * A word that means several things.
	 *
	 * @param word the word as typed
	 * @param concepts what the things are called, each a question of its own
	 */
	public record Meaning(String word, List<String> concepts) {
	}

	/**
	 * Something that the question named.
	 *
	 * @param kind part, comparison, reports (a role that reports to the one named), near
	 * (a role near the one whose title was all that was asked) or outside
	 * @param target {@code slug#section}, {@code compare:slug,slug}, or a role's
	 * {@code slug}; empty for a title that has no page
	 * @param title in words
	 * @param url its absolute address, absent for a title that has no page
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Offer(String kind, String target, String title, @Nullable String url) {
	}

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
	 * @param about what it is about beside its own words, as far as that answers
	 * @param missing the words of the query it lacks
	 */
	public record Line(String anchor, String area, String title, String text, double score, String url,
			List<String> about, List<String> missing) {
	}

	/**
	 * A sentence outside the responsibilities.
	 *
	 * @param slug the role's slug
	 * @param title the role's title
	 * @param section the section's fragment
	 * @param heading the section's heading
	 * @param text the sentence, plain
	 * @param url its absolute address
	 */
	public record Sentence(String slug, String title, String section, String heading, String text, String url) {
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
				!results.widening().maybeMissing().isEmpty(), results.widening().maybeMissing(),
				results.widening().unknownWords(),
				results.meanings()
					.stream()
					.map((meanings) -> new Meaning(meanings.word(), meanings.concepts()))
					.toList(),
				offers(results.offers(), site), results.totals().lines(), results.totals().page(),
				results.totals().pages(), results.roles().stream().map((role) -> role(role, site)).toList(),
				results.elsewhere().stream().map((hit) -> sentence(hit, site)).toList(), results.elsewhereFirst(),
				results.close().stream().map((hit) -> line(hit, site)).toList(),
				results.cards().stream().map((card) -> card(card, site)).toList(),
				results.facets().stream().map(SearchJson::facet).toList());
	}

	private static FacetJson facet(Facet facet) {
		return new FacetJson(facet.group().parameter(),
				facet.values()
					.stream()
					.map((value) -> new FacetValue(value.slug(), value.title(), value.count(), value.selected()))
					.toList());
	}

	private static List<Offer> offers(Offers offers, SiteAddress site) {
		List<Offer> all = new ArrayList<>();
		List<String> compared = offers.compared().stream().map(RoleCard::slug).toList();
		if (compared.size() > 1) {
			all.add(new Offer("comparison", "compare:" + String.join(",", compared),
					String.join(", ", offers.compared().stream().map(RoleCard::title).toList()),
					site.at(new ComparedRoles(compared).address())));
		}
		RolePart part = offers.part();
		if (part != null) {
			offers.roles().forEach((role) -> all.add(part("part", role, part, site)));
		}
		offers.reporting().forEach((role) -> all.add(role("reports", role, site)));
		offers.near()
			.forEach((role) -> all.add((part != null) ? part("near", role, part, site) : role("near", role, site)));
		offers.outside().forEach((title) -> all.add(new Offer("outside", "", title.title(), null)));
		return all;
	}

	private static Offer part(String kind, RoleCard role, RolePart part, SiteAddress site) {
		return new Offer(kind, role.slug() + "#" + part.anchor(), role.title() + ": " + part.title(),
				site.at(Paths.role(role.slug())) + "#" + part.anchor());
	}

	private static Offer role(String kind, RoleCard role, SiteAddress site) {
		return new Offer(kind, role.slug(), role.title(), site.at(Paths.role(role.slug())));
	}

	private static FoundRole role(RoleHits hits, SiteAddress site) {
		String url = site.at(Paths.role(hits.role().slug()));
		return new FoundRole(hits.role().slug(), hits.role().title(), url,
				Stream.concat(hits.best().stream(), hits.more().stream()).map((line) -> line(line, url)).toList());
	}

	private static Line line(LineHit line, String roleUrl) {
		return new Line(line.anchor(), line.area().title(), line.title().text(), line.text().text(), line.score(),
				roleUrl + "#" + line.anchor(), line.about().stream().map(Marked::text).toList(), line.missing());
	}

	private static Sentence sentence(ElsewhereHit hit, SiteAddress site) {
		return new Sentence(hit.role().slug(), hit.role().title(), hit.section(), hit.title(), hit.text().text(),
				site.at(Paths.role(hit.role().slug())) + "#" + hit.anchor());
	}

	private static Sentence line(CloseHit hit, SiteAddress site) {
		return new Sentence(hit.role().slug(), hit.role().title(), hit.anchor(), hit.title(), hit.text(),
				site.at(Paths.role(hit.role().slug())) + "#" + hit.anchor());
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
