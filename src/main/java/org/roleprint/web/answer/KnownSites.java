package org.roleprint.web.answer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogPublished;

/**
 * The addresses under which the site is visited. Pages are kept for a few of them only:
 * more than that, somebody makes addresses up.
 */
@Component
class KnownSites {

	private static final int MOST = 8;

	private final Set<String> sites = ConcurrentHashMap.newKeySet();

	/**
	 * Says whether pages are kept for a site address.
	 * @param site the address
	 * @return true for the first eight of an edition
	 */
	boolean holds(String site) {
		return this.sites.contains(site) || add(site);
	}

	private synchronized boolean add(String site) {
		return this.sites.size() < MOST && this.sites.add(site);
	}

	@EventListener(CatalogPublished.class)
	void forget() {
		this.sites.clear();
	}

}
