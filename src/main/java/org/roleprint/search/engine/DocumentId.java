package org.roleprint.search.engine;

import org.hibernate.search.engine.backend.work.execution.spi.DocumentReferenceProvider;
import org.jspecify.annotations.Nullable;

/**
 * Names a document to the engine.
 *
 * @param identifier unique within its kind
 */
record DocumentId(String identifier) implements DocumentReferenceProvider {

	@Override
	public @Nullable String routingKey() {
		return null;
	}

	@Override
	public Object entityIdentifier() {
		return this.identifier;
	}

}
