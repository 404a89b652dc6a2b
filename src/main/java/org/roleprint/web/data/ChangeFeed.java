package org.roleprint.web.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleChange;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * The change notes of all roles as an Atom feed (RFC 4287), one entry a note.
 */
public final class ChangeFeed {

	/** The address of the feed. */
	public static final String PATH = "/feed.atom";

	private ChangeFeed() {
	}

	/**
	 * Writes the feed.
	 * @param edition the catalog
	 * @param site where it is served
	 * @return an XML document, newest entry first
	 */
	public static String write(Edition edition, SiteAddress site) {
		List<RoleChange> changes = edition.changes();
		XmlText feed = new XmlText("feed", "http://www.w3.org/2005/Atom").attribute("xml:lang", "en-GB")
			.element("title", "Roleprint: what changed")
			.element("subtitle", "Changes to the blueprints of engineering roles")
			.element("id", "urn:uuid:" + named("roleprint changes"))
			.element("updated", updated(edition));
		link(feed, "self", "application/atom+xml", site.at(PATH));
		link(feed, "alternate", "text/html", site.at("/"));
		feed.open("author").element("name", "Roleprint").close();
		Map<String, Integer> ordinals = ordinals(changes);
		changes.forEach((change) -> entry(feed, change, site, ordinals));
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
		List<String> former = change.role().profile().formerSlugs();
		String role = former.isEmpty() ? change.role().slug() : former.get(0);
		return named("roleprint change " + role + " " + change.on() + " " + ordinal);
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

	private static String updated(Edition edition) {
		if (edition.changes().isEmpty()) {
			return edition.version().importedAt().toString();
		}
		return instant(edition.changes().get(0).on());
	}

	private static String instant(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
	}

}
