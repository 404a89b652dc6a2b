package org.roleprint.web.links;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.web.frame.PageCards;
import org.roleprint.web.frame.SiteAddress;

/**
 * Answers oEmbed's question for the addresses of this catalog. An address is compared
 * with ours and looked up; nothing is ever fetched from it.
 */
final class OEmbedAnswers {

	private static final Pattern ENTRY = Pattern
		.compile("/(roles|skills|kpis)/([a-z0-9-]+)(/scorecard|/job-description|/links)?");

	private static final String RESOLVER = "/to/";

	/** Guides have the picture of the site. */
	private static final String GUIDE = Paths.guide("");

	private static final Map<String, Kind> KINDS = Map.of("roles", Kind.ROLE, "skills", Kind.SKILL, "kpis", Kind.KPI);

	/** What follows a role's title where only a page beside it is asked for. */
	private static final Map<String, String> PARTS = Map.of("/scorecard", "scorecard.head", "/job-description",
			"advert.head", "/links", "links.of");

	private final Edition edition;

	private final String url;

	private final SiteAddress site;

	/** The address as pages are linked, empty for one of another site. */
	private final String page;

	/** Where it leads. */
	private final Place place;

	/**
	 * Answers for an address.
	 * @param edition the catalog
	 * @param url the address, as a visitor sent it
	 * @param site where the catalog is served
	 */
	public OEmbedAnswers(Edition edition, String url, SiteAddress site) {
		this.edition = edition;
		this.url = url;
		this.site = site;
		this.page = asLinked(url, site);
		this.place = place(this.page, SiteAddress.fragmentOf(url));
	}

	/**
	 * What is there.
	 * @param box the room there is
	 * @return empty for an address of another site and for one without a page
	 */
	public Optional<OEmbed> answer(OEmbedBox box) {
		OEmbedWriter writer = new OEmbedWriter(this.edition.description().name(), box, this.site);
		if (PageTitles.knows(this.page)) {
			return new PageTitles(this.edition).of(this.page, SiteAddress.queryOf(this.url))
				.map((title) -> writer.link(title, PageCards.PICTURE));
		}
		if (this.place.path().startsWith(GUIDE)) {
			return this.edition.guide(this.place.path().substring(GUIDE.length()))
				.map((guide) -> writer.link(guide.title(), PageCards.PICTURE));
		}
		return entry(writer);
	}

	/**
	 * Says whether a page was there that is in use no longer.
	 * @return true for a retired role and for what was given up
	 */
	public boolean isGone() {
		Matcher parts = ENTRY.matcher(this.place.path());
		String entry = parts.matches() ? "/" + parts.group(1) + "/" + parts.group(2) : this.place.path();
		return this.edition.moves().ofPage(entry).filter(Move::gone).isPresent()
				|| parts.matches() && KINDS.get(parts.group(1)) == Kind.ROLE
						&& this.edition.names()
							.stream()
							.anyMatch((name) -> name.retired() && PageTitles.isNow(name, parts.group(2)));
	}

	/** Other spellings of an address lead to the same page; none of another site's do. */
	private static String asLinked(String url, SiteAddress site) {
		String path = Objects.requireNonNullElse(site.pathOf(url), "");
		String bare = (path.length() > 1 && path.endsWith("/")) ? path.substring(0, path.length() - 1) : path;
		return bare.startsWith(RESOLVER) ? bare : bare.toLowerCase(Locale.ROOT);
	}

	/** Where the resolver would lead; a name that is shared has no one page. */
	private Place place(String linked, String fragment) {
		if (!linked.startsWith(RESOLVER)) {
			return new Place(linked, fragment);
		}
		Resolution resolution = NameResolver.of(this.edition).resolve(linked.substring(RESOLVER.length()));
		String path = (resolution.pages().size() == 1) ? resolution.pages().get(0).path() : "";
		return new Place(path, fragment.isEmpty() ? resolution.place() : fragment);
	}

	private Optional<OEmbed> entry(OEmbedWriter writer) {
		Matcher parts = ENTRY.matcher(this.place.path());
		if (!parts.matches()) {
			return Optional.empty();
		}
		Kind kind = KINDS.getOrDefault(parts.group(1), Kind.ROLE);
		Optional<CatalogName> entry = this.edition.names()
			.stream()
			.filter((name) -> name.kind() == kind && !name.retired() && PageTitles.isNow(name, parts.group(2)))
			.findFirst();
		String part = parts.group(3);
		if (part == null) {
			return entry.flatMap((name) -> card(new Place(NamedPage.of(name).path(), this.place.fragment())))
				.map(writer::rich);
		}
		return entry.filter((name) -> kind == Kind.ROLE)
			.map((name) -> writer.link(
					this.edition.wording().say(Objects.requireNonNull(PARTS.get(part)), name.title()),
					NamedPage.of(name).path() + PageCards.PICTURE));
	}

	/** What moved is shown where it stands now. */
	private Optional<Card> card(Place there) {
		Cards cards = new Cards(this.edition);
		return this.edition.moves().ofPlace(there).map(Move::to).flatMap(cards::at).or(() -> cards.at(there));
	}

}
