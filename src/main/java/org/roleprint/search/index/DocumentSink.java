package org.roleprint.search.index;

import java.util.concurrent.CompletableFuture;

/**
 * Takes the documents of an edition.
 */
interface DocumentSink {

	/** For whoever only counts what others have written. */
	DocumentSink NOWHERE = new DocumentSink() {

		private static final CompletableFuture<?> DONE = CompletableFuture.completedFuture(null);

		@Override
		public CompletableFuture<?> add(DocumentKey key, Document document, Version version) {
			return DONE;
		}

		@Override
		public CompletableFuture<?> replace(DocumentKey key, Document document, Version version) {
			return DONE;
		}

	};

	/** Adds a version that was not there. */
	CompletableFuture<?> add(DocumentKey key, Document document, Version version);

	/** Writes a version again, or for the first time. */
	CompletableFuture<?> replace(DocumentKey key, Document document, Version version);

}
