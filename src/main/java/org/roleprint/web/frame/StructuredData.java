package org.roleprint.web.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * What pages tell search engines in the words of schema.org. It stands in a script
 * element that no browser runs, so our content security policy has nothing to say about
 * it.
 */
final class StructuredData {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private StructuredData() {
	}

	/**
	 * The site itself, with its search.
	 * @param site which catalog, and where it is served
	 * @return a script element
	 */
	static TrustedHtml of(Site site) {
		Map<String, Object> search = thing("SearchAction");
		Map<String, Object> target = thing("EntryPoint");
		target.put("urlTemplate", site.at("/search?q={search_term_string}"));
		search.put("target", target);
		search.put("query-input", "required name=search_term_string");
		Map<String, Object> website = thing("WebSite");
		website.put("name", site.name());
		website.put("description", site.catalog().summary());
		website.put("inLanguage", site.catalog().language());
		website.put("url", site.at("/"));
		website.put("potentialAction", search);
		return script(List.of(website));
	}

	static TrustedHtml of(Role role, Site site) {
		return script(List.of(OccupationJson.of(role, site), breadcrumbs(site, ofRole(role, site))));
	}

	/**
	 * Where a page stands that is made from a role.
	 * @param title what the page is about
	 * @param path its path from the root of the catalog
	 */
	static TrustedHtml ofSheet(Role role, String title, String path, Site site) {
		List<Crumb> crumbs = new ArrayList<>(Arrays.asList(ofRole(role, site)));
		crumbs.add(new Crumb(title, path));
		return script(List.of(breadcrumbs(site, crumbs.toArray(Crumb[]::new))));
	}

	private static Crumb[] ofRole(Role role, Site site) {
		return new Crumb[] { crumb(NavItem.ROLES, site),
				new Crumb(role.family().title(), "/roles?family=" + role.family().slug()),
				new Crumb(role.title(), Paths.role(role.slug())) };
	}

	private static Crumb crumb(NavItem list, Site site) {
		return new Crumb(list.title(site.wording()), list.path());
	}

	static TrustedHtml of(Skill skill, Site site) {
		Crumb page = new Crumb(skill.title(), Paths.skill(skill.slug()));
		Map<String, Object> term = term(NavItem.SKILLS, page, skill.alsoKnownAs(), site);
		term.put("description", skill.definition().text());
		return script(List.of(term, breadcrumbs(site, crumb(NavItem.SKILLS, site),
				new Crumb(skill.group(), "/skills#" + Anchors.group(skill.group())), page)));
	}

	static TrustedHtml of(Kpi kpi, Site site) {
		Crumb page = new Crumb(kpi.title(), Paths.kpi(kpi.slug()));
		Map<String, Object> term = term(NavItem.KPIS, page, kpi.alsoKnownAs(), site);
		term.put("description", kpi.texts().definition().text());
		return script(List.of(term, breadcrumbs(site, crumb(NavItem.KPIS, site),
				new Crumb(kpi.area().title(), "/kpis#" + Anchors.area(kpi.area().slug())), page)));
	}

	private static Map<String, Object> term(NavItem set, Crumb page, List<String> otherNames, Site site) {
		Map<String, Object> terms = thing("DefinedTermSet");
		terms.put("name", site.name() + ": " + set.title(site.wording()));
		terms.put("url", site.at(set.path()));
		Map<String, Object> term = thing("DefinedTerm");
		term.put("name", page.title());
		if (!otherNames.isEmpty()) {
			term.put("alternateName", otherNames);
		}
		term.put("url", site.at(page.path()));
		term.put("image", site.at(page.path() + PageCards.PICTURE));
		term.put("inDefinedTermSet", terms);
		return term;
	}

	private static Map<String, Object> breadcrumbs(Site site, Crumb... crumbs) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (Crumb crumb : crumbs) {
			Map<String, Object> item = thing("ListItem");
			item.put("position", items.size() + 1);
			item.put("name", crumb.title());
			item.put("item", site.at(crumb.path()));
			items.add(item);
		}
		Map<String, Object> list = thing("BreadcrumbList");
		list.put("itemListElement", items);
		return list;
	}

	static Map<String, Object> thing(String type) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		return thing;
	}

	private static TrustedHtml script(List<Map<String, Object>> things) {
		Map<String, Object> graph = new LinkedHashMap<>();
		graph.put("@context", "https://schema.org");
		graph.put("@graph", things);
		// Only "<" could end the element early; JSON may write it as an escape.
		String json = JSON.writeValueAsString(graph).replace("<", "\\u003c");
		return new TrustedHtml("<script type=\"application/ld+json\">" + json + "</script>");
	}

	/**
	 * A step on the way to a page.
	 *
	 * @param title what it is called
	 * @param path its path from the root of the catalog
	 */
	private record Crumb(String title, String path) {
	}

}
