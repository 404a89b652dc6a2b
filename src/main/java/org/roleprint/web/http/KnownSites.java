package org.roleprint.web.http;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

	private volatile List<String> before = List.of();

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

	/**
	 * The addresses under which the edition before was visited.
	 * @return at most eight
	 */
	List<String> visitedBefore() {
		return this.before;
	}

	@EventListener(CatalogPublished.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	synchronized void startAnew() {
		this.before = List.copyOf(this.sites);
		this.sites.clear();
	}

}
