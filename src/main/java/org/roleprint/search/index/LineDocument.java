package org.roleprint.search.index;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.search.words.Words;

/**
 * The document of a responsibility, the unit of search: its own words, and those of its
 * role, its area and the skills and KPIs it names.
 */
final class LineDocument implements TypeBinder {

	private final Supplier<Draft> draft;

	LineDocument(Supplier<Draft> draft) {
		this.draft = draft;
	}

	@Override
	public void bind(TypeBindingContext context) {
		// Nothing is indexed on its own: the whole index follows the catalog's version.
		context.dependencies().useRootOnly();
		FieldTypes fields = new FieldTypes(context.indexSchemaElement());
		context.bridge(Responsibility.class,
				new Bridge(this.draft, new Keys(fields), new OwnWords(fields), new ContextWords(fields)));
	}

	private record Bridge(Supplier<Draft> draft, Keys keys, OwnWords own,
			ContextWords context) implements TypeBridge<Responsibility> {

		@Override
		public void write(DocumentElement target, Responsibility line, TypeBridgeWriteContext unused) {
			Draft current = this.draft.get();
			this.keys.write(target, line, current);
			this.own.write(target, line.title(), line.text().text());
			this.context.write(target, line);
			Set<String> named = current.namedIn(Words.of(line.title() + " . " + line.text().text()));
			FieldTypes.addAll(target, this.context.named(), named);
		}

	}

	private record Keys(IndexFieldReference<String> version, IndexFieldReference<String> role,
			IndexFieldReference<Long> roleNumber, IndexFieldReference<String> family, IndexFieldReference<String> level,
			IndexFieldReference<String> area, IndexFieldReference<String> skill, IndexFieldReference<String> anchor) {

		Keys(FieldTypes fields) {
			this(fields.key(Field.VERSION), fields.key(Field.ROLE), fields.number(Field.ROLE_NUMBER),
					fields.key(Field.FAMILY), fields.key(Field.LEVEL), fields.key(Field.AREA),
					fields.manyKeys(Field.SKILL), fields.shown(Field.ANCHOR));
		}

		void write(DocumentElement target, Responsibility line, Draft draft) {
			Role role = line.role();
			target.addValue(this.version, draft.version());
			target.addValue(this.role, role.slug());
			target.addValue(this.roleNumber, role.id());
			target.addValue(this.family, role.family().slug());
			target.addValue(this.level, role.level().slug());
			target.addValue(this.area, line.area().slug());
			target.addValue(this.anchor, line.anchor());
			FieldTypes.addAll(target, this.skill, draft.skillsOf(role.slug()));
		}

	}

	private record OwnWords(IndexFieldReference<String> title, IndexFieldReference<String> titleWords,
			IndexFieldReference<String> text, IndexFieldReference<String> textWords,
			IndexFieldReference<String> shownTitle, IndexFieldReference<String> shownText) {

		OwnWords(FieldTypes fields) {
			this(fields.words(Field.TITLE), fields.words(Field.TITLE_WORDS), fields.words(Field.TEXT),
					fields.words(Field.TEXT_WORDS), fields.shown(Field.SHOWN_TITLE), fields.shown(Field.SHOWN_TEXT));
		}

		void write(DocumentElement target, String ownTitle, String ownText) {
			target.addValue(this.title, Words.stems(ownTitle));
			target.addValue(this.titleWords, Words.plain(ownTitle));
			target.addValue(this.text, Words.stems(ownText));
			target.addValue(this.textWords, Words.plain(ownText));
			target.addValue(this.shownTitle, ownTitle);
			target.addValue(this.shownText, ownText);
		}

	}

	private record ContextWords(IndexFieldReference<String> roleTitle, IndexFieldReference<String> roleNames,
			IndexFieldReference<String> roleWords, IndexFieldReference<String> areaTitle,
			IndexFieldReference<String> named) {

		ContextWords(FieldTypes fields) {
			this(fields.words(Field.ROLE_TITLE), fields.manyWords(Field.ROLE_NAMES), fields.manyWords(Field.ROLE_WORDS),
					fields.words(Field.AREA_TITLE), fields.manyWords(Field.NAMED));
		}

		void write(DocumentElement target, Responsibility line) {
			Role role = line.role();
			List<String> names = role.profile().alsoKnownAs();
			target.addValue(this.roleTitle, Words.stems(role.title()));
			target.addValue(this.roleWords, Words.plain(role.title()));
			FieldTypes.addAll(target, this.roleNames, names.stream().map(Words::stems).toList());
			FieldTypes.addAll(target, this.roleWords, names.stream().map(Words::plain).toList());
			target.addValue(this.areaTitle, Words.stems(line.area().title()));
		}

	}

}
