package org.roleprint.web.data;

import org.roleprint.web.frame.SiteAddress;

/**
 * Which pages robots may visit. Combined filters are left out, those of searches too:
 * they show in ever new order what the other pages show once. Names, questions,
 * comparisons and routes stay open, since the robots that draw link previews and those
 * that look for broken links keep these rules too; what no search engine is to keep says
 * so itself.
 */
final class Robots {

	private Robots() {
	}

	/**
	 * Writes the rules.
	 * @param site where the catalog is served
	 * @param root the context path, empty or starting with a slash
	 * @return text after RFC 9309
	 */
	public static String write(SiteAddress site, String root) {
		return """
				User-agent: *
				Disallow: %1$s/actuator/
				Disallow: %1$s/search?*&
				Disallow: %1$s/roles?*&
				Disallow: %1$s/responsibilities?*&

				Sitemap: %2$s
				""".formatted(root, site.at(Sitemap.PATH));
	}

}
