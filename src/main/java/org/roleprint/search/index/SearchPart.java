package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;
import org.roleprint.search.index.IndexUpdate.Outcome;

/**
 * Brings the index to each edition before anybody sees it: documents that changed are
 * written beside those of the edition before, and these are removed when nobody reads it
 * any more.
 */
@Component
class SearchPart implements EditionPart<SearchEdition> {

	/** Nobody knows what the index holds. */
	private static final long NONE = -1;

	private static final Logger log = LoggerFactory.getLogger(SearchPart.class);

	private final SearchIndex index;

	private final SharedDocuments shared;

	/** Documents that have ended, and with which edition. */
	private final Map<String, Long> ended = new HashMap<>();

	/** Which edition the index holds; another than readers see after a failure. */
	private long held = NONE;

	SearchPart(SearchIndex index, SharedDocuments shared) {
		this.index = index;
		this.shared = shared;
	}

	@Override
	public Class<SearchEdition> type() {
		return SearchEdition.class;
	}

	/** A shared index says which editions a replica may show at all. */
	@Override
	public boolean isMadeLater() {
		return !this.shared.isUsed();
	}

	@Override
	public SearchEdition make(Edition edition, Edition before) {
		if (edition.number() == 0) {
			return new SearchEdition(edition, Holdings.NONE);
		}
		if (this.shared.isUsed()) {
			return this.shared.make(edition, before);
		}
		return new SearchEdition(edition, (before.number() == 0) ? begin(edition) : follow(edition, before));
	}

	/** Nobody reads yet: what is there is used as far as it fits, or thrown away. */
	private Holdings begin(Edition edition) {
		try {
			return takeOver(edition);
		}
		catch (RuntimeException ex) {
			if (isInUse(ex) || ex instanceof CancellationException) {
				throw ex;
			}
			log.warn("The search index cannot be used and is made anew: {}", IndexFailureAnalyzer.reason(ex));
			log.debug("Why it cannot be used", ex);
			this.index.renew();
			return takeOver(edition);
		}
	}

	/** What another process uses is not ours to throw away. */
	private static boolean isInUse(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(LockObtainFailedException.class::isInstance);
	}

	private Holdings takeOver(Edition edition) {
		this.index.open();
		Map<String, Version> found = this.index.versions();
		Outcome outcome = new IndexUpdate(this.index, edition, Holdings.usable(found, edition.number()), found.keySet())
			.run();
		int removed = remove(outcome.holdings().strangers(found.keySet()));
		boolean changed = outcome.written() + removed > 0;
		if (changed) {
			this.index.flush();
		}
		this.ended.clear();
		this.held = edition.number();
		tell(changed, edition.version());
		return outcome.holdings();
	}

	private Holdings follow(Edition edition, Edition before) {
		SearchEdition earlier = SearchEdition.of(before);
		if (this.held != before.number()) {
			repair(earlier);
		}
		this.held = NONE;
		IndexUpdate update = new IndexUpdate(this.index, edition, earlier.holdings(), Set.of());
		Outcome outcome = update.run();
		List<String> over = update.end(outcome, earlier);
		boolean changed = outcome.written() + over.size() > 0;
		if (changed) {
			this.index.flush();
		}
		over.forEach((id) -> this.ended.put(id, edition.number()));
		this.held = edition.number();
		tell(changed, edition.version());
		return outcome.holdings();
	}

	/**
	 * After a failure, here or elsewhere: the index is to hold what readers see, and
	 * nothing of the edition that never was.
	 */
	private void repair(SearchEdition shown) {
		Map<String, Version> found = this.index.versions();
		Documents documents = new Documents(shown.holdings().names());
		List<CompletableFuture<?>> pending = new ArrayList<>();
		shown.holdings().pages().forEach((entry, page) -> page.versions().forEach((anchor, version) -> {
			DocumentKey key = new DocumentKey(entry, anchor);
			this.ended.remove(key.id(version.since()));
			if (!version.equals(found.get(key.id(version.since())))) {
				pending.add(this.index.replace(key, shown.document(key, documents), version));
			}
		}));
		CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new)).join();
		Set<String> strangers = shown.holdings().strangers(found.keySet());
		strangers.removeAll(this.ended.keySet());
		remove(strangers);
		this.index.flush();
	}

	private int remove(Set<String> ids) {
		CompletableFuture.allOf(ids.stream().map(this.index::remove).toArray(CompletableFuture[]::new)).join();
		return ids.size();
	}

	static void tell(boolean changed, CatalogVersion version) {
		if (changed) {
			log.info("The search index now holds version {}: {} lines, {} roles in all", version.shortName(),
					version.responsibilities(), version.roles());
		}
		else {
			log.info("The search index already holds version {}", version.shortName());
		}
	}

	@Override
	public void checkReady() {
		if (this.shared.isUsed()) {
			this.shared.checkReady();
		}
	}

	@Override
	public void forgetBefore(Edition oldest) {
		if (this.shared.isUsed()) {
			this.shared.forgetBefore(oldest);
			return;
		}
		Set<String> over = new HashSet<>();
		this.ended.forEach((id, edition) -> {
			if (edition <= oldest.number()) {
				over.add(id);
			}
		});
		try {
			remove(over);
			this.ended.keySet().removeAll(over);
		}
		catch (RuntimeException ex) {
			log.warn("{} documents of earlier editions stay in the search index for now", over.size(), ex);
		}
	}

}
