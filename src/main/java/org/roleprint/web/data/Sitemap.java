package org.roleprint.web.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogEntry;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * Every page that is worth finding, for search engines. A page that lists roles changed
 * when the last of them did.
 */
final class Sitemap {

	/** The address of the sitemap. */
	public static final String PATH = "/sitemap.xml";

	/** These show what somebody asks for; without a question they are empty. */
	private static final Set<String> QUESTIONS = Set.of("/search", "/compare", "/careers/route");

	private Sitemap() {
	}

	/**
	 * Writes the sitemap.
	 * @param edition the catalog
	 * @param site where it is served
	 * @return an XML document after sitemaps.org
	 */
	public static String write(Edition edition, SiteAddress site) {
		List<RoleCard> roles = edition.roleCards();
		LocalDate latest = latest(roles.stream());
		XmlText map = new XmlText("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
		Paths.PAGES.stream()
			.filter((path) -> !QUESTIONS.contains(path))
			.forEach((path) -> page(map, site.at(path), latest));
		for (RoleCard role : roles) {
			Stream.of(Paths.role(role.slug()), Paths.scorecard(role.slug()), Paths.jobDescription(role.slug()))
				.forEach((path) -> page(map, site.at(path), role.updatedOn()));
		}
		Map<String, LocalDate> skillDays = days(roles, RoleCard::skills);
		pages(map, edition.skills(), (skill) -> site.at(Paths.skill(skill)), skillDays);
		Map<String, LocalDate> kpiDays = days(roles, RoleCard::kpis);
		pages(map, edition.kpis(), (kpi) -> site.at(Paths.kpi(kpi)), kpiDays);
		pages(map, edition.guides(), (guide) -> site.at(Paths.guide(guide)), Map.of());
		return map.close().end();
	}

	private static void pages(XmlText map, List<? extends CatalogEntry> entries, Function<String, String> address,
			Map<String, LocalDate> days) {
		entries.forEach((entry) -> page(map, address.apply(entry.slug()), days.get(entry.slug())));
	}

	private static void page(XmlText map, String address, @Nullable LocalDate changed) {
		map.open("url").element("loc", address);
		if (changed != null) {
			map.element("lastmod", changed.toString());
		}
		map.close();
	}

	private static Map<String, LocalDate> days(List<RoleCard> roles, Function<RoleCard, List<Ref>> tags) {
		Map<String, LocalDate> days = new HashMap<>();
		for (RoleCard role : roles) {
			LocalDate day = role.updatedOn();
			if (day != null) {
				tags.apply(role).forEach((tag) -> days.merge(tag.slug(), day, Sitemap::later));
			}
		}
		return days;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static @Nullable LocalDate latest(Stream<RoleCard> roles) {
		return roles.map(RoleCard::updatedOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
	}

}
