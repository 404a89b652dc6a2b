package org.roleprint.search.index;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.engine.backend.work.execution.spi.DocumentContributor;

/**
 * Declares the fields of a kind of documents and fills them. Only what every engine has
 * built in is used: words are cut before they come here, so the whitespace analyser is
 * all that is needed.
 */
final class DocumentSchema implements Consumer<IndexSchemaElement> {

	/** The first edition that a document belongs to. */
	static final String SINCE = "since";

	/** The first edition that it no longer belongs to. */
	static final String UNTIL = "until";

	/**
	 * Tells its content, and so decides between equal hits alike in every index of an
	 * edition.
	 */
	static final String FINGERPRINT = "content_hash";

	/** Which area of which role a line is in, by number: all that is counted. */
	static final String PLACE = "place";

	private final Set<Field> fields;

	private final Map<Field, IndexFieldReference<String>> texts = new EnumMap<>(Field.class);

	private final Map<String, IndexFieldReference<Long>> numbers = new HashMap<>();

	DocumentSchema(Set<Field> fields) {
		this.fields = EnumSet.copyOf(fields);
	}

	@Override
	public void accept(IndexSchemaElement root) {
		this.fields.forEach((field) -> this.texts.put(field, text(root, field)));
		this.numbers.put(SINCE, edition(root, SINCE));
		this.numbers.put(UNTIL, edition(root, UNTIL));
		this.numbers.put(FINGERPRINT, root.field(FINGERPRINT,
				(type) -> type.asLong().projectable(Projectable.YES).searchable(Searchable.NO).sortable(Sortable.YES))
			.toReference());
		this.numbers.put(PLACE, root.field(PLACE, (type) -> type.asLong().aggregable(Aggregable.YES)).toReference());
	}

	private static IndexFieldReference<Long> edition(IndexSchemaElement root, String name) {
		return root.field(name, (type) -> type.asLong().projectable(Projectable.YES)).toReference();
	}

	private static IndexFieldReference<String> text(IndexSchemaElement root, Field field) {
		return switch (field.form()) {
			case KEY -> root.field(field.path(), DocumentSchema::key).toReference();
			case KEYS -> root.field(field.path(), DocumentSchema::key).multiValued().toReference();
			case COUNTED_KEYS -> root.field(field.path(), (type) -> type.asString().aggregable(Aggregable.YES))
				.multiValued()
				.toReference();
			case ORDER -> root.field(field.path(), (type) -> type.asString().sortable(Sortable.YES)).toReference();
			case WORDS -> root.field(field.path(), DocumentSchema::words).toReference();
			case LISTED_WORDS -> root.field(field.path(), DocumentSchema::words).multiValued().toReference();
		};
	}

	private static StringIndexFieldTypeOptionsStep<?> key(IndexFieldTypeFactory type) {
		return type.asString();
	}

	private static StringIndexFieldTypeOptionsStep<?> words(IndexFieldTypeFactory type) {
		// How long a text is counts for nothing.
		return type.asString().analyzer(AnalyzerNames.WHITESPACE).norms(Norms.NO);
	}

	/** How a version of a document is written. */
	DocumentContributor content(Document document, Version version) {
		return (target) -> {
			document.values()
				.forEach((field, values) -> values
					.forEach((value) -> target.addValue(Objects.requireNonNull(this.texts.get(field)), value)));
			target.addValue(number(SINCE), version.since());
			target.addValue(number(UNTIL), version.until());
			target.addValue(number(FINGERPRINT), version.fingerprint());
			target.addValue(number(PLACE), document.place());
		};
	}

	private IndexFieldReference<Long> number(String name) {
		return Objects.requireNonNull(this.numbers.get(name));
	}

}
