package org.roleprint.search.engine;

import org.hibernate.search.engine.backend.common.DocumentReference;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.common.timing.Deadline;
import org.hibernate.search.engine.search.loading.spi.LoadingResult;
import org.hibernate.search.engine.search.loading.spi.ProjectionHitMapper;
import org.hibernate.search.engine.search.loading.spi.SearchLoadingContext;
import org.hibernate.search.engine.search.loading.spi.SearchLoadingContextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Queries read ids, fields and scores; there are no entities that could be loaded.
 */
enum NothingToLoad implements SearchLoadingContextBuilder<Object, Object>, SearchLoadingContext<Object>,
		ProjectionHitMapper<Object>, LoadingResult<Object> {

	/** The only one. */
	HERE;

	@Override
	public Object toAPI() {
		return this;
	}

	@Override
	public SearchLoadingContext<Object> build() {
		return this;
	}

	@Override
	public Object unwrap() {
		return this;
	}

	@Override
	public ProjectionHitMapper<Object> createProjectionHitMapper() {
		return this;
	}

	@Override
	public Object planLoading(DocumentReference reference) {
		throw new UnsupportedOperationException("There is nothing behind " + reference);
	}

	@Override
	public LoadingResult<Object> loadBlocking(@Nullable Deadline deadline) {
		return this;
	}

	@Override
	public Object get(@Nullable Object key) {
		throw new UnsupportedOperationException("Nothing was loaded");
	}

	@Override
	public EntityReference convertReference(DocumentReference reference) {
		throw new UnsupportedOperationException("There is nothing behind " + reference);
	}

}
