package org.roleprint.web.links;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.PageCards;
import org.roleprint.web.frame.SiteAddress;

/**
 * Answers oEmbed's question for the addresses of this catalog. An address is compared
 * with ours and looked up; nothing is ever fetched from it.
 */
final class OEmbedAnswers {

	private static final int HOUR = 3600;

	private static final int CARD_WIDTH = 600;

	private static final int CARD_HEIGHT = 320;

	/** A narrower card needs more rows. */
	private static final int NARROW = 480;

	private static final int NARROW_CARD_HEIGHT = 400;

	private static final Pattern ENTRY = Pattern
		.compile("/(roles|skills|kpis)/([a-z0-9-]+)(/scorecard|/job-description|/links)?");

	private static final String RESOLVER = "/to/";

	/** Guides have the picture of the site. */
	private static final String GUIDE = Paths.guide("");

	private static final Map<String, Kind> KINDS = Map.of("roles", Kind.ROLE, "skills", Kind.SKILL, "kpis", Kind.KPI);

	/** What follows a role's title where only a page beside it is asked for. */
	private static final Map<String, String> PARTS = Map.of("/scorecard", ": scorecard", "/job-description",
			": job description", "/links", ": links to every part");

	private final Edition edition;

	/**
	 * Answers from one edition.
	 * @param edition the catalog
	 */
	public OEmbedAnswers(Edition edition) {
		this.edition = edition;
	}

	/**
	 * Answers for an address.
	 * @param url the address, as a visitor sent it
	 * @param box the room there is
	 * @param site where the catalog is served
	 * @return empty for an address of another site and for one without a page
	 */
	public Optional<OEmbed> answer(String url, OEmbedBox box, SiteAddress site) {
		String page = asLinked(url, site);
		if (PageTitles.knows(page)) {
			return new PageTitles(this.edition.names()).of(page, SiteAddress.queryOf(url))
				.map((title) -> link(title, site.at(PageCards.PICTURE), box, site));
		}
		String resolved = resolved(page);
		if (resolved.startsWith(GUIDE)) {
			return this.edition.guide(resolved.substring(GUIDE.length()))
				.map((guide) -> link(guide.title(), site.at(PageCards.PICTURE), box, site));
		}
		Matcher parts = ENTRY.matcher(resolved);
		return parts.matches() ? entry(parts, box, site) : Optional.empty();
	}

	/**
	 * Says whether a page was there that is in use no longer.
	 * @param url the address, as a visitor sent it
	 * @param site where the catalog is served
	 * @return true for a retired role and for what was given up
	 */
	public boolean isGone(String url, SiteAddress site) {
		String page = resolved(asLinked(url, site));
		Matcher parts = ENTRY.matcher(page);
		String entry = parts.matches() ? "/" + parts.group(1) + "/" + parts.group(2) : page;
		return this.edition.moves().ofPage(entry).filter(Move::gone).isPresent()
				|| parts.matches() && KINDS.get(parts.group(1)) == Kind.ROLE
						&& this.edition.names()
							.stream()
							.anyMatch((name) -> name.retired() && PageTitles.isNow(name, parts.group(2)));
	}

	/** Other spellings of an address lead to the same page; none of another site's do. */
	private static String asLinked(String url, SiteAddress site) {
		String path = Objects.requireNonNullElse(site.pathOf(url), "");
		String page = (path.length() > 1 && path.endsWith("/")) ? path.substring(0, path.length() - 1) : path;
		return page.startsWith(RESOLVER) ? page : page.toLowerCase(Locale.ROOT);
	}

	/** What the resolver would redirect to; a name that is shared has no one page. */
	private String resolved(String page) {
		if (!page.startsWith(RESOLVER)) {
			return page;
		}
		List<NamedPage> pages = NameResolver.of(this.edition).resolve(page.substring(RESOLVER.length())).pages();
		return (pages.size() == 1) ? pages.get(0).path() : "";
	}

	private Optional<OEmbed> entry(Matcher parts, OEmbedBox box, SiteAddress site) {
		Kind kind = KINDS.getOrDefault(parts.group(1), Kind.ROLE);
		String part = parts.group(3);
		boolean isOdd = part != null && kind != Kind.ROLE;
		return this.edition.names()
			.stream()
			.filter((name) -> !isOdd && name.kind() == kind && !name.retired()
					&& PageTitles.isNow(name, parts.group(2)))
			.findFirst()
			.map((name) -> answer(name, part, box, site));
	}

	private static OEmbed answer(CatalogName name, @Nullable String part, OEmbedBox box, SiteAddress site) {
		String picture = site.at(NamedPage.of(name).path() + PageCards.PICTURE);
		if (name.kind() != Kind.ROLE) {
			return link(name.title(), picture, box, site);
		}
		if (part != null) {
			return link(name.title() + PARTS.getOrDefault(part, ""), picture, box, site);
		}
		return rich(name, picture, box, site);
	}

	private static OEmbed link(String title, String picture, OEmbedBox box, SiteAddress site) {
		boolean fits = box.holds(PreviewPictures.WIDTH, PreviewPictures.HEIGHT);
		return new OEmbed("link", "1.0", title, PageTitles.SITE, site.at("/"), HOUR, fits ? picture : null,
				fits ? PreviewPictures.WIDTH : null, fits ? PreviewPictures.HEIGHT : null, null, null, null);
	}

	private static OEmbed rich(CatalogName role, String picture, OEmbedBox box, SiteAddress site) {
		int width = Math.min(CARD_WIDTH, box.width());
		int height = Math.min((width < NARROW) ? NARROW_CARD_HEIGHT : CARD_HEIGHT, box.height());
		boolean fits = box.holds(PreviewPictures.WIDTH, PreviewPictures.HEIGHT);
		String html = frame(site.at("/embed" + Paths.role(role.slug())), role.title(), width, height);
		return new OEmbed("rich", "1.0", role.title(), PageTitles.SITE, site.at("/"), HOUR, fits ? picture : null,
				fits ? PreviewPictures.WIDTH : null, fits ? PreviewPictures.HEIGHT : null, html, width, height);
	}

	/**
	 * Without the attribute for its border the frame would be wider than asked for; wikis
	 * take styles away.
	 */
	private static String frame(String url, String title, int width, int height) {
		return "<iframe src=\"" + HtmlUtils.htmlEscape(url) + "\" title=\"" + HtmlUtils.htmlEscape(title)
				+ "\" width=\"" + width + "\" height=\"" + height + "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
	}

	/**
	 * The markup with which a role's card is shown elsewhere.
	 * @param slug the role's slug
	 * @param title its title
	 * @param site where the catalog is served
	 * @return an iframe element
	 */
	public static String frame(String slug, String title, SiteAddress site) {
		return frame(site.at("/embed" + Paths.role(slug)), title, CARD_WIDTH, CARD_HEIGHT);
	}

}
