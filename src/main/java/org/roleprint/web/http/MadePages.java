package org.roleprint.web.http;

import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogPublished;

/**
 * The pages that were made, as many as fit into memory, and those being made. The counter
 * {@code roleprint.pages} tells how requests fared: {@code hit}, {@code made},
 * {@code waited} for another request that makes the same page.
 */
@Component
class MadePages {

	private static final String NAME = "roleprint.pages";

	private final AsyncCache<PageKey, MadePage> pages;

	private final Counter hits;

	private final Counter waits;

	private final Counter makings;

	MadePages(CacheSettings settings, MeterRegistry meters) {
		this.pages = Caffeine.newBuilder()
			// Its book-keeping takes less time than waking another thread for it.
			.executor(Runnable::run)
			.maximumWeight(settings.bytes())
			.<PageKey, MadePage>weigher((key, page) -> key.target().length() + page.weight())
			.buildAsync();
		this.hits = meters.counter(NAME, "result", "hit");
		this.waits = meters.counter(NAME, "result", "waited");
		this.makings = meters.counter(NAME, "result", "made");
	}

	/** A page that is ready; null when it is not. */
	@Nullable MadePage get(PageKey key) {
		CompletableFuture<MadePage> known = this.pages.getIfPresent(key);
		return (known != null && known.isDone() && !known.isCompletedExceptionally()) ? known.join() : null;
	}

	/**
	 * Claims the making of a page.
	 * @param key the page
	 * @param mine will hold it, or null when it turns out to be none
	 * @return null when it is the caller's to make, else what another one makes
	 */
	@Nullable CompletableFuture<@Nullable MadePage> claim(PageKey key, CompletableFuture<@Nullable MadePage> mine) {
		return this.pages.asMap().putIfAbsent(key, mine);
	}

	/** The next request has the page made anew. */
	void forget(PageKey key) {
		this.pages.asMap().remove(key);
	}

	/** Pages of an edition that nobody sees any more only take room. */
	@EventListener(CatalogPublished.class)
	void forgetEarlier(CatalogPublished published) {
		this.pages.asMap()
			.keySet()
			.removeIf((key) -> key.edition() != PageKey.ANY_EDITION && key.edition() != published.edition().number());
	}

	void countHit() {
		this.hits.increment();
	}

	void countWait() {
		this.waits.increment();
	}

	void countMade() {
		this.makings.increment();
	}

}
