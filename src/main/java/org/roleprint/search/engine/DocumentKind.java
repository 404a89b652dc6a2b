package org.roleprint.search.engine;

import java.util.function.Consumer;

import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

/**
 * A kind of documents, which has an index of its own.
 *
 * @param name the index's name
 * @param schema declares the fields, once
 */
public record DocumentKind(String name, Consumer<IndexSchemaElement> schema) {
}
