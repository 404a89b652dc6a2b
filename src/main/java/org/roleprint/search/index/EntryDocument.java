package org.roleprint.search.index;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.roleprint.catalog.CatalogEntry;
import org.roleprint.search.words.StopWords;
import org.roleprint.search.words.Words;

/**
 * The document of a role, a skill or a KPI: what it is called.
 *
 * @param type the entity
 * @param otherNames its other names
 * @param draft which version is being written
 * @param <E> the entity
 */
record EntryDocument<E extends CatalogEntry>(Class<E> type, Function<E, List<String>> otherNames,
		Supplier<Draft> draft) implements TypeBinder {

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		FieldTypes fields = new FieldTypes(context.indexSchemaElement());
		Fields names = new Fields(fields.key(Field.VERSION), fields.key(Field.SLUG), fields.shown(Field.SHOWN_TITLE),
				fields.words(Field.TITLE), fields.words(Field.TITLE_WORDS), fields.manyWords(Field.NAMES),
				fields.manyWords(Field.NAME_WORDS), fields.manyKeys(Field.NAME_KEY));
		context.bridge(this.type, new Bridge<>(this.otherNames, this.draft, names));
	}

	private record Fields(IndexFieldReference<String> version, IndexFieldReference<String> slug,
			IndexFieldReference<String> shownTitle, IndexFieldReference<String> title,
			IndexFieldReference<String> titleWords, IndexFieldReference<String> names,
			IndexFieldReference<String> nameWords, IndexFieldReference<String> nameKey) {
	}

	private record Bridge<E extends CatalogEntry>(Function<E, List<String>> otherNames, Supplier<Draft> draft,
			Fields fields) implements TypeBridge<E> {

		@Override
		public void write(DocumentElement target, E entry, TypeBridgeWriteContext context) {
			List<String> names = this.otherNames.apply(entry);
			target.addValue(this.fields.version(), this.draft.get().version());
			target.addValue(this.fields.slug(), entry.slug());
			target.addValue(this.fields.shownTitle(), entry.title());
			target.addValue(this.fields.title(), Words.stems(entry.title()));
			target.addValue(this.fields.titleWords(), Words.plain(entry.title()));
			FieldTypes.addAll(target, this.fields.names(), names.stream().map(Words::stems).toList());
			FieldTypes.addAll(target, this.fields.nameWords(), names.stream().map(Words::plain).toList());
			Stream.concat(Stream.of(entry.title()), names.stream())
				.map((name) -> StopWords.key(Words.of(name)))
				.distinct()
				.forEach((key) -> target.addValue(this.fields.nameKey(), key));
		}

	}

}
