package org.roleprint.search.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hibernate.search.engine.backend.mapping.spi.BackendMapperContext;
import org.hibernate.search.engine.backend.reporting.spi.BackendMappingHints;
import org.hibernate.search.engine.common.tree.TreeFilterDefinition;
import org.hibernate.search.engine.common.tree.spi.TreeFilterPathTracker;
import org.hibernate.search.engine.mapper.mapping.building.spi.BackendsInfo;
import org.hibernate.search.engine.mapper.mapping.building.spi.IndexedEntityBindingContext;
import org.hibernate.search.engine.mapper.mapping.building.spi.IndexedEntityBindingMapperContext;
import org.hibernate.search.engine.mapper.mapping.building.spi.MappedIndexManagerBuilder;
import org.hibernate.search.engine.mapper.mapping.building.spi.MappedIndexManagerFactory;
import org.hibernate.search.engine.mapper.mapping.building.spi.Mapper;
import org.hibernate.search.engine.mapper.mapping.building.spi.MappingBuildContext;
import org.hibernate.search.engine.mapper.mapping.building.spi.MappingConfigurationCollector;
import org.hibernate.search.engine.mapper.mapping.building.spi.MappingInitiator;
import org.hibernate.search.engine.mapper.mapping.spi.MappedIndexManager;
import org.hibernate.search.engine.mapper.model.spi.MappingElement;
import org.hibernate.search.engine.mapper.model.spi.TypeMetadataContributorProvider;
import org.hibernate.search.engine.tenancy.spi.TenancyMode;

/**
 * Gives each kind of documents its index, whatever the backend.
 */
final class DocumentMapper implements MappingInitiator<DocumentKind, DocumentMapping>, Mapper<DocumentMapping>,
		IndexedEntityBindingMapperContext, BackendMapperContext {

	/** The backend that is not named. */
	private static final Optional<String> DEFAULT = Optional.empty();

	private final Collection<DocumentKind> kinds;

	private final Map<String, MappedIndexManagerBuilder> indexes = new HashMap<>();

	DocumentMapper(Collection<DocumentKind> kinds) {
		this.kinds = kinds;
	}

	@Override
	public void configure(MappingBuildContext context, MappingConfigurationCollector<DocumentKind> collector) {
		// The kinds are known from the beginning.
	}

	@Override
	public Mapper<DocumentMapping> createMapper(MappingBuildContext context,
			TypeMetadataContributorProvider<DocumentKind> provider) {
		return this;
	}

	@Override
	public void prepareMappedTypes(BackendsInfo backends) {
		backends.collect(DEFAULT, TenancyMode.SINGLE_TENANCY);
	}

	@Override
	public void mapTypes(MappedIndexManagerFactory factory) {
		for (DocumentKind kind : this.kinds) {
			MappedIndexManagerBuilder index = factory.createMappedIndexManager(this, this, DEFAULT, kind.name(),
					kind.name());
			IndexedEntityBindingContext root = index.rootBindingContext();
			root.idDslConverter(String.class, (id, context) -> id);
			root.idProjectionConverter(String.class, (id, context) -> id);
			kind.schema().accept(root.schemaElement());
			this.indexes.put(kind.name(), index);
		}
	}

	@Override
	public DocumentMapping prepareBuild() {
		Map<String, MappedIndexManager> built = new HashMap<>();
		this.indexes.forEach((name, index) -> built.put(name, index.build()));
		return new DocumentMapping(built);
	}

	@Override
	public TreeFilterPathTracker getOrCreatePathTracker(MappingElement element, TreeFilterDefinition filter) {
		throw new UnsupportedOperationException("Documents hold no other documents");
	}

	@Override
	public BackendMappingHints hints() {
		return BackendMappingHints.NONE;
	}

	@Override
	public void closeOnFailure() {
		// Nothing is open yet.
	}

}
