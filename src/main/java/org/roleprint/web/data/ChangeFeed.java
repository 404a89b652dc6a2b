package org.roleprint.web.data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleChange;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * Change notes as an Atom feed (RFC 4287), one entry a note: of all roles, of some job
 * families or of one role. A note is the same entry in each of them.
 *
 * @param catalog which catalog it is of
 * @param heading what the feed is called
 * @param path its own path from the root of the catalog
 * @param page the path of the page that it is about
 * @param name what its id is made of
 * @param changes the notes, newest first
 */
record ChangeFeed(CatalogDescription catalog, Heading heading, String path, String page, String name,
		List<RoleChange> changes) {

	private static final String NAME = "roleprint changes";

	/**
	 * What a feed is called.
	 *
	 * @param title whose changes it tells
	 * @param subtitle what it is
	 */
	record Heading(String title, String subtitle) {

		private static Heading of(Edition edition) {
			return titled(edition.wording().say("feed.all", edition.description().name()), edition);
		}

		private static Heading of(String about, Edition edition) {
			return titled(edition.wording().say("feed.about", edition.description().name(), about), edition);
		}

		private static Heading titled(String title, Edition edition) {
			return new Heading(title, edition.wording().say("feed.subtitle", edition.description().holds()));
		}

	}

	static ChangeFeed ofAll(Edition edition) {
		return new ChangeFeed(edition.description(), Heading.of(edition), Paths.FEED, "/", NAME, edition.changes());
	}

	/**
	 * The feed of some job families.
	 * @param families one or more
	 */
	static ChangeFeed of(List<JobFamily> families, Edition edition) {
		List<String> slugs = families.stream().map(JobFamily::slug).toList();
		String query = "?family=" + String.join("&family=", slugs);
		return new ChangeFeed(edition.description(),
				Heading.of(families.stream().map(JobFamily::title).collect(Collectors.joining(", ")), edition),
				Paths.FEED + query, "/roles" + query, NAME + " of families " + String.join(" ", slugs),
				edition.changes().stream().filter((change) -> slugs.contains(change.role().family().slug())).toList());
	}

	static ChangeFeed of(Role role, Edition edition) {
		String page = Paths.role(role.slug());
		return new ChangeFeed(edition.description(), Heading.of(role.title(), edition), page + Paths.FEED, page,
				NAME + " of role " + firstSlug(role),
				role.changes().stream().sorted(Comparator.comparing(RoleChange::on).reversed()).toList());
	}

	/**
	 * Writes the feed.
	 * @param site where it is served
	 * @param otherwise when it changed where it has no note
	 * @return an XML document, newest entry first
	 */
	String write(SiteAddress site, Instant otherwise) {
		String updated = this.changes.stream()
			.findFirst()
			.map((change) -> instant(change.on()))
			.orElseGet(otherwise::toString);
		XmlText feed = new XmlText("feed", "http://www.w3.org/2005/Atom").attribute("xml:lang", this.catalog.language())
			.element("title", this.heading.title())
			.element("subtitle", this.heading.subtitle())
			.element("id", "urn:uuid:" + named(this.name))
			.element("updated", updated);
		link(feed, "self", "application/atom+xml", site.at(this.path));
		link(feed, "alternate", "text/html", site.at(this.page));
		feed.open("author").element("name", this.catalog.name()).close();
		Map<String, Integer> ordinals = ordinals(this.changes);
		this.changes.forEach((change) -> entry(feed, change, site, ordinals));
		return feed.close().end();
	}

	private static void entry(XmlText feed, RoleChange change, SiteAddress site, Map<String, Integer> ordinals) {
		String title = change.role().title();
		feed.open("entry")
			.element("id", "urn:uuid:" + id(change, ordinals.merge(day(change), -1, Integer::sum)))
			.element("title", title + ": " + change.note())
			.element("published", instant(change.on()))
			.element("updated", instant(change.on()));
		link(feed, "alternate", "text/html", site.at(Paths.role(change.role().slug())));
		feed.open("category")
			.attribute("term", change.role().family().slug())
			.attribute("label", change.role().family().title())
			.close()
			.element("summary", change.note())
			.close();
	}

	/**
	 * A note keeps its id when the role is renamed, when its words are mended and when
	 * the catalog moves to another host: it hangs on the role's first slug, the day and
	 * the note's place on that day, counted from the oldest.
	 */
	private static UUID id(RoleChange change, int ordinal) {
		return named("roleprint change " + firstSlug(change.role()) + " " + change.on() + " " + ordinal);
	}

	private static String firstSlug(Role role) {
		List<String> former = role.profile().formerSlugs();
		return former.isEmpty() ? role.slug() : former.get(0);
	}

	private static UUID named(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	/** How many notes each role has on each day. */
	private static Map<String, Integer> ordinals(List<RoleChange> changes) {
		Map<String, Integer> counts = new HashMap<>();
		changes.forEach((change) -> counts.merge(day(change), 1, Integer::sum));
		return counts;
	}

	private static String day(RoleChange change) {
		return change.role().slug() + " " + change.on();
	}

	private static void link(XmlText feed, String rel, String type, String href) {
		feed.open("link").attribute("rel", rel).attribute("type", type).attribute("href", href).close();
	}

	private static String instant(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
	}

}
