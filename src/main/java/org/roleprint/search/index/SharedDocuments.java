package org.roleprint.search.index;

import java.util.Set;
import java.util.concurrent.CompletionException;

import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionWaitsException;
import org.roleprint.catalog.SharedIndex;
import org.roleprint.search.index.IndexUpdate.Outcome;

/**
 * Brings an index that replicas share to an edition: one of them writes, all of them
 * count words by themselves. What an edition no longer has ends, and is removed when no
 * replica reads it any more.
 */
@Component
class SharedDocuments {

	private static final String AWAY = "The search index is away, and new content waits for it";

	private final SearchIndex index;

	private final SharedIndex share;

	private final IndexWatch watch;

	private final boolean used;

	/** The newest edition that was brought here, or is to be. */
	private volatile @Nullable SearchEdition newest;

	/** Whether its documents are known to be whole. */
	private volatile boolean whole;

	SharedDocuments(SearchIndex index, IndexSettings settings, SharedIndex share, IndexWatch watch) {
		this.index = index;
		this.share = share;
		this.watch = watch;
		this.used = settings.isShared();
		if (this.used) {
			share.join(Document.FORMAT);
		}
	}

	boolean isUsed() {
		return this.used;
	}

	/** The next one who writes removes what nobody reads any more. */
	void forgetBefore(Edition oldest) {
		this.share.read(oldest.number());
	}

	/** Waits until the documents are written, unless there is nothing else to show. */
	SearchEdition make(Edition edition, Edition before) {
		if (before.number() == 0) {
			return first(edition);
		}
		SearchEdition earlier = SearchEdition.of(before);
		SearchEdition made = count(edition, earlier);
		try {
			bring(edition, earlier.edition().number(), new SharedWriting(this.index, made, earlier));
		}
		catch (SearchException | CompletionException ex) {
			this.watch.lost(ex);
			throw new EditionWaitsException(AWAY, ex);
		}
		this.newest = made;
		return made;
	}

	private SearchEdition first(Edition edition) {
		FirstSharedWriting writing = new FirstSharedWriting(this.index, edition);
		try {
			bring(edition, 0, writing);
		}
		catch (SearchException | CompletionException ex) {
			this.watch.lost(ex);
		}
		SearchEdition made = writing.written()
			.map((holdings) -> new SearchEdition(edition, holdings))
			.orElseGet(() -> count(edition, null));
		this.newest = made;
		return made;
	}

	private SearchEdition count(Edition edition, @Nullable SearchEdition earlier) {
		Holdings known = (earlier != null) ? earlier.holdings() : Holdings.NONE;
		IndexUpdate update = new IndexUpdate(DocumentSink.NOWHERE, edition, known, Set.of());
		Outcome outcome = update.run();
		if (earlier != null) {
			update.end(outcome, earlier);
		}
		return new SearchEdition(edition, outcome.holdings());
	}

	private void bring(Edition edition, long known, SharedIndex.Work writing) {
		this.whole = false;
		this.share.bring(edition.number(), known, writing);
		this.whole = true;
		this.watch.found();
	}

	/** Looks for an index that was away, and mends what it lost meanwhile. */
	void lookAgain() {
		SearchEdition shown = this.newest;
		if (this.watch.isUp() || shown == null) {
			return;
		}
		try {
			FirstSharedWriting anew = new FirstSharedWriting(this.index, shown.edition());
			if (!this.whole || !anew.isThere()) {
				bring(shown.edition(), 0, anew);
			}
			this.watch.found();
		}
		catch (SearchException | CompletionException ex) {
			this.watch.lost(ex);
		}
	}

	/** Looks whether anything could be written. */
	void checkReady() {
		if (this.watch.isUp()) {
			return;
		}
		try {
			this.index.open();
		}
		catch (SearchException | CompletionException ex) {
			throw new EditionWaitsException(AWAY, ex);
		}
	}

}
