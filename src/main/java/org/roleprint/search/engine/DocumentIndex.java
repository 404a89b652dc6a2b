package org.roleprint.search.engine;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.hibernate.search.engine.backend.schema.management.spi.IndexSchemaManager;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.engine.backend.work.execution.spi.DocumentContributor;
import org.hibernate.search.engine.backend.work.execution.spi.DocumentReferenceProvider;
import org.hibernate.search.engine.backend.work.execution.spi.IndexIndexer;
import org.hibernate.search.engine.backend.work.execution.spi.IndexWorkspace;
import org.hibernate.search.engine.backend.work.execution.spi.UnsupportedOperationBehavior;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.mapper.mapping.spi.MappedIndexManager;
import org.hibernate.search.engine.mapper.scope.spi.MappedIndexScope;
import org.hibernate.search.engine.mapper.scope.spi.MappedIndexScopeBuilder;
import org.hibernate.search.engine.search.projection.dsl.TypedSearchProjectionFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.jspecify.annotations.Nullable;

/**
 * The index of one kind of documents. Writing is taken in at once and done by and by;
 * what went wrong is told when it is waited for.
 */
public final class DocumentIndex {

	private static final OperationSubmitter SUBMITTER = OperationSubmitter.blocking();

	private final DocumentMapping mapping;

	private final MappedIndexManager index;

	private final MappedIndexScope<Object, EntityReference, Object> scope;

	private final IndexIndexer indexer;

	DocumentIndex(DocumentMapping mapping, String kind) {
		this.mapping = mapping;
		this.index = mapping.index(kind);
		MappedIndexScopeBuilder<Object, EntityReference, Object> builder = this.index.createScopeBuilder(mapping,
				Object.class);
		this.scope = builder.build();
		this.indexer = this.index.createIndexer(mapping);
	}

	/** Makes the index where there is none. */
	public void open() {
		schema((schema) -> schema.createIfMissing(SUBMITTER));
	}

	/** Throws the index away, readable or not, and makes an empty one. */
	public void renew() {
		schema((schema) -> schema.dropAndCreate(SUBMITTER));
	}

	private void schema(Function<IndexSchemaManager, CompletableFuture<?>> work) {
		work.apply(this.index.schemaManager()).join();
	}

	/**
	 * Asks for documents.
	 * @return the first step of a query, of which only ids, fields and scores can be read
	 */
	public SearchQuerySelectStep<Object, ?, EntityReference, Object, ?, TypedSearchProjectionFactory<Object, EntityReference, Object>, ?> search() {
		return this.scope.search(this.mapping, NothingToLoad.HERE);
	}

	/**
	 * Adds a document.
	 * @param id an id that no document has
	 * @param content fills the document, at once
	 * @return done when it is written, not necessarily visible
	 */
	public CompletableFuture<?> add(String id, DocumentContributor content) {
		return this.indexer.add(new DocumentId(id), content, DocumentCommitStrategy.NONE, DocumentRefreshStrategy.NONE,
				SUBMITTER);
	}

	/**
	 * Puts a document in the place of the one with its id, if there is one, so that
	 * readers see one of both at any time.
	 * @param id its id
	 * @param content fills the document, at once
	 * @return done when it is written, not necessarily visible
	 */
	public CompletableFuture<?> replace(String id, DocumentContributor content) {
		return this.indexer.addOrUpdate(new DocumentId(id), content, DocumentCommitStrategy.NONE,
				DocumentRefreshStrategy.NONE, SUBMITTER);
	}

	/**
	 * Removes a document.
	 * @param id its id
	 * @return done when it is removed, not necessarily visibly
	 */
	public CompletableFuture<?> remove(String id) {
		return this.indexer.delete(new DocumentId(id), DocumentCommitStrategy.NONE, DocumentRefreshStrategy.NONE,
				SUBMITTER);
	}

	/** Makes all that was written durable and visible. */
	public void flush() {
		IndexWorkspace workspace = this.index.createWorkspace(this.mapping, Set.of());
		workspace.flush(SUBMITTER, UnsupportedOperationBehavior.IGNORE).join();
		workspace.refresh(SUBMITTER, UnsupportedOperationBehavior.IGNORE).join();
	}

	/**
	 * Brings all documents into one segment, if they lie in the process, and leaves out
	 * those that were removed. Takes as long as writing them; searches go on meanwhile.
	 */
	public void merge() {
		IndexWorkspace workspace = this.index.createWorkspace(this.mapping, Set.of());
		workspace.mergeSegments(SUBMITTER, UnsupportedOperationBehavior.IGNORE).join();
		flush();
	}

	/**
	 * Names a document to the engine.
	 *
	 * @param identifier unique within its kind
	 */
	private record DocumentId(String identifier) implements DocumentReferenceProvider {

		@Override
		public @Nullable String routingKey() {
			return null;
		}

		@Override
		public Object entityIdentifier() {
			return this.identifier;
		}

	}

}
