package org.roleprint.search.index;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.SharedIndex;
import org.roleprint.search.index.IndexUpdate.Outcome;

/**
 * Writes an edition to an index that replicas share where this replica knows none before,
 * at its start and when the index was lost. Counts its words meanwhile, so that no text
 * is cut into words twice.
 */
final class FirstSharedWriting implements SharedIndex.Work {

	private final SearchIndex index;

	private final Edition edition;

	private @Nullable Holdings written;

	FirstSharedWriting(SearchIndex index, Edition edition) {
		this.index = index;
		this.edition = edition;
	}

	@Override
	public boolean isThere() {
		this.index.open();
		return this.edition.roles().stream().allMatch((role) -> role.responsibilities().isEmpty())
				|| this.index.holds(this.edition.number());
	}

	@Override
	public void write(long oldest) {
		this.index.open();
		Map<String, Version> found = this.index.versions();
		Outcome outcome = new IndexUpdate(this.index, this.edition, Holdings.usable(found, this.edition.number()),
				found.keySet())
			.run();
		Set<String> over = outcome.holdings().strangers(found.keySet());
		over.removeIf((id) -> Version.isNeeded(found.get(id), this.edition.number(), oldest));
		CompletableFuture.allOf(over.stream().map(this.index::remove).toArray(CompletableFuture[]::new)).join();
		this.index.flush();
		SearchPart.tell(outcome.written() + over.size() > 0, this.edition.version());
		this.written = outcome.holdings();
	}

	/** What belongs to the edition; empty when another replica has written it. */
	Optional<Holdings> written() {
		return Optional.ofNullable(this.written);
	}

}
