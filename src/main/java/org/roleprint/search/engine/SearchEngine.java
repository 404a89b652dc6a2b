package org.roleprint.search.engine;

import java.util.Collection;
import java.util.Map;

import org.hibernate.search.engine.cfg.ConfigurationPropertySource;
import org.hibernate.search.engine.cfg.spi.AllAwareConfigurationPropertySource;
import org.hibernate.search.engine.cfg.spi.ConfigurationPropertyChecker;
import org.hibernate.search.engine.common.spi.SearchIntegration;
import org.hibernate.search.engine.common.spi.SearchIntegrationEnvironment;
import org.hibernate.search.engine.common.spi.SearchIntegrationFinalizer;
import org.hibernate.search.engine.common.spi.SearchIntegrationPartialBuildState;
import org.hibernate.search.engine.mapper.mapping.building.spi.MappingKey;

/**
 * Hibernate Search, running, with an index for each kind of documents.
 */
public final class SearchEngine implements AutoCloseable {

	private final SearchIntegration integration;

	private final DocumentMapping mapping;

	private SearchEngine(SearchIntegration integration, DocumentMapping mapping) {
		this.integration = integration;
		this.mapping = mapping;
	}

	/**
	 * Starts. No index is opened before it is used.
	 * @param kinds the kinds of documents
	 * @param settings Hibernate Search's own settings, all beginning with
	 * {@code hibernate.search}
	 * @return the engine, to be closed
	 */
	public static SearchEngine start(Collection<DocumentKind> kinds, Map<String, ?> settings) {
		ConfigurationPropertyChecker checker = ConfigurationPropertyChecker.create();
		ConfigurationPropertySource source = checker.wrap(AllAwareConfigurationPropertySource.fromMap(settings));
		checker.beforeBoot();
		Key key = new Key();
		SearchIntegrationPartialBuildState state = SearchIntegration
			.builder(SearchIntegrationEnvironment.builder(source, checker).build())
			.addMappingInitiator(key, new DocumentMapper(kinds))
			.prepareBuild();
		try {
			SearchIntegrationFinalizer finalizer = state.finalizer(source, checker);
			DocumentMapping mapping = finalizer.finalizeMapping(key, (context, built) -> built);
			return new SearchEngine(finalizer.finalizeIntegration(), mapping);
		}
		catch (RuntimeException ex) {
			state.closeOnFailure();
			throw ex;
		}
	}

	/**
	 * The index of a kind of documents.
	 * @param kind one of those the engine was started with
	 * @return the index
	 */
	public DocumentIndex index(DocumentKind kind) {
		return new DocumentIndex(this.mapping, kind.name());
	}

	@Override
	public void close() {
		this.integration.close();
	}

	/** Tells this mapper from others, of which there are none. */
	private static final class Key implements MappingKey<DocumentMapping, DocumentMapping> {

		@Override
		public String render() {
			return "Roleprint's documents";
		}

	}

}
