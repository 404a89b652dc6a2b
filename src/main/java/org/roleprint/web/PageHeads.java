package org.roleprint.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;

/**
 * Makes the {@link PageHead} of each page. No SQL statement.
 */
@Component
public class PageHeads {

	private final Catalog catalog;

	private final SiteAddresses sites;

	/** Stands for the request being answered, whichever that is. */
	private final HttpServletRequest request;

	PageHeads(Catalog catalog, SiteAddresses sites, HttpServletRequest request) {
		this.catalog = catalog;
		this.sites = sites;
		this.request = request;
	}

	/**
	 * The head of a page that is being answered now.
	 * @param title what the page is about, without the site's name
	 * @param description one or two sentences
	 * @param path the page's one address, from the root of the catalog
	 * @param nav the entry of the main navigation the page belongs to, null for none
	 * @return the head
	 */
	public PageHead head(String title, String description, String path, @Nullable NavItem nav) {
		return new PageHead(title, description, path, nav, site());
	}

	private Site site() {
		String base = this.sites.current().base();
		String root = this.request.getContextPath();
		return this.catalog.version()
			.map((version) -> site(base, root, version))
			.orElseGet(() -> new Site(base, root, 0, 0, 0, 0, ""));
	}

	private static Site site(String base, String root, CatalogVersion version) {
		return new Site(base, root, version.roles(), version.responsibilities(), version.skills(), version.kpis(),
				version.shortName());
	}

}
