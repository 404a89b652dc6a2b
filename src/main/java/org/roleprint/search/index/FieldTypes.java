package org.roleprint.search.index;

import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;

/**
 * Declares the fields of a document. Only what every engine has built in is used: words
 * are cut before they come here, so the whitespace analyser is all that is needed.
 */
record FieldTypes(IndexSchemaElement schema) {

	/** A field of words, one value. */
	IndexFieldReference<String> words(String name) {
		return this.schema.field(name, (type) -> type.asString().analyzer(AnalyzerNames.WHITESPACE)).toReference();
	}

	/** A field of words with several values; a phrase never spans two. */
	IndexFieldReference<String> manyWords(String name) {
		return this.schema.field(name, (type) -> type.asString().analyzer(AnalyzerNames.WHITESPACE))
			.multiValued()
			.toReference();
	}

	/** A field to filter by, to count and to read. */
	IndexFieldReference<String> key(String name) {
		return this.schema
			.field(name, (type) -> type.asString().aggregable(Aggregable.YES).projectable(Projectable.YES))
			.toReference();
	}

	/** A field to filter by, with several values. */
	IndexFieldReference<String> manyKeys(String name) {
		return this.schema.field(name, (type) -> type.asString().aggregable(Aggregable.YES))
			.multiValued()
			.toReference();
	}

	/** A number to count by. */
	IndexFieldReference<Long> number(String name) {
		return this.schema.field(name, (type) -> type.asLong().aggregable(Aggregable.YES)).toReference();
	}

	/** A field to read only. */
	IndexFieldReference<String> shown(String name) {
		return this.schema.field(name, (type) -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO))
			.toReference();
	}

	/** Adds several values of one field. */
	static void addAll(DocumentElement target, IndexFieldReference<String> field, Iterable<String> values) {
		values.forEach((value) -> target.addValue(field, value));
	}

}
