package org.roleprint.search.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hibernate.search.engine.backend.common.spi.EntityReferenceFactory;
import org.hibernate.search.engine.backend.mapping.spi.BackendMappingContext;
import org.hibernate.search.engine.backend.reporting.spi.BackendMappingHints;
import org.hibernate.search.engine.backend.session.spi.BackendSessionContext;
import org.hibernate.search.engine.backend.types.converter.runtime.ToDocumentValueConvertContext;
import org.hibernate.search.engine.backend.types.converter.runtime.spi.ToDocumentValueConvertContextImpl;
import org.hibernate.search.engine.mapper.mapping.building.spi.MappingPartialBuildState;
import org.hibernate.search.engine.mapper.mapping.spi.MappedIndexManager;
import org.hibernate.search.engine.mapper.mapping.spi.MappingImplementor;
import org.hibernate.search.engine.mapper.mapping.spi.MappingPreStopContext;
import org.hibernate.search.engine.mapper.mapping.spi.MappingStartContext;
import org.hibernate.search.engine.search.projection.definition.spi.CompositeProjectionDefinition;
import org.hibernate.search.engine.search.projection.definition.spi.ProjectionRegistry;
import org.hibernate.search.engine.search.projection.spi.ProjectionMappedTypeContext;
import org.jspecify.annotations.Nullable;

/**
 * What backends ask about documents: there is nothing to convert and nobody to load.
 */
final class DocumentMapping implements MappingImplementor<DocumentMapping>, MappingPartialBuildState,
		BackendMappingContext, BackendSessionContext, ProjectionRegistry {

	private final Map<String, MappedIndexManager> indexes;

	private final ToDocumentValueConvertContext conversion = new ToDocumentValueConvertContextImpl(this);

	DocumentMapping(Map<String, MappedIndexManager> indexes) {
		this.indexes = Map.copyOf(indexes);
	}

	MappedIndexManager index(String kind) {
		return Objects.requireNonNull(this.indexes.get(kind));
	}

	@Override
	public BackendMappingContext mappingContext() {
		return this;
	}

	@Override
	public @Nullable String tenantIdentifier() {
		return null;
	}

	@Override
	public BackendMappingHints hints() {
		return BackendMappingHints.NONE;
	}

	@Override
	public ToDocumentValueConvertContext toDocumentValueConvertContext() {
		return this.conversion;
	}

	@Override
	public ProjectionRegistry projectionRegistry() {
		return this;
	}

	@Override
	public <T> CompositeProjectionDefinition<T> composite(Class<T> type) {
		throw new UnsupportedOperationException("No class says what to read: " + type);
	}

	@Override
	public <T> Optional<CompositeProjectionDefinition<T>> compositeOptional(Class<T> type) {
		return Optional.empty();
	}

	@Override
	public ProjectionMappedTypeContext mappedTypeContext(String kind) {
		return new Unloaded(kind);
	}

	@Override
	public EntityReferenceFactory entityReferenceFactory() {
		return (kind, id) -> {
			throw new UnsupportedOperationException("There is nothing behind a document");
		};
	}

	@Override
	public DocumentMapping toConcreteType() {
		return this;
	}

	@Override
	public CompletableFuture<?> start(MappingStartContext context) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<?> preStop(MappingPreStopContext context) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void stop() {
		// The indexes are the backend's to close.
	}

	@Override
	public void closeOnFailure() {
		// As above.
	}

	/**
	 * A kind of which nothing but the document exists.
	 *
	 * @param name the kind's name
	 */
	private record Unloaded(String name) implements ProjectionMappedTypeContext {

		@Override
		public Class<?> javaClass() {
			return Object.class;
		}

		@Override
		public boolean loadingAvailable() {
			return false;
		}

	}

}
