package org.roleprint.search.index;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.TypedSearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.springframework.stereotype.Component;

import org.roleprint.search.engine.DocumentIndex;
import org.roleprint.search.engine.DocumentKind;
import org.roleprint.search.engine.SearchEngine;

/**
 * The two indexes, of lines and of names. Old and new versions of a document stand side
 * by side in them; every query says of which edition it asks.
 */
@Component
class SearchIndex implements DocumentSink, AutoCloseable {

	/** Documents looked through together. */
	private static final int CHUNK = 5_000;

	private static final EnumSet<Field> LINE = EnumSet.of(Field.ROLE, Field.FAMILY, Field.LEVEL, Field.AREA,
			Field.SKILL, Field.TITLE, Field.TITLE_WORDS, Field.TEXT, Field.TEXT_WORDS, Field.SUBJECTS, Field.ASKED,
			Field.ASKED_CALLS, Field.ASKED_SPEAKS, Field.SUBJECTS_CALL, Field.ROLE_TITLE, Field.ROLE_NAMES,
			Field.ROLE_WORDS, Field.AREA_TITLE, Field.TITLE_CALLS, Field.TEXT_CALLS, Field.TITLE_SPEAKS,
			Field.TEXT_SPEAKS, Field.ABOUT, Field.ORDER);

	private static final EnumSet<Field> NAME = EnumSet.of(Field.KIND, Field.TITLE, Field.TITLE_WORDS, Field.NAMES,
			Field.NAME_WORDS, Field.NAME_KEY, Field.ORDER);

	private static final EnumSet<Field> SECTION = EnumSet.copyOf(LINE);

	static {
		SECTION.add(Field.KIND);
	}

	private final DocumentSchema lineSchema = new DocumentSchema(LINE);

	private final DocumentSchema sectionSchema = new DocumentSchema(SECTION);

	private final DocumentSchema nameSchema = new DocumentSchema(NAME);

	private final SearchEngine engine;

	private final DocumentIndex lines;

	private final DocumentIndex sections;

	private final DocumentIndex names;

	private final AtomicInteger flushes = new AtomicInteger();

	SearchIndex(IndexSettings settings) {
		DocumentKind line = new DocumentKind(settings.indexName("lines"), this.lineSchema);
		DocumentKind section = new DocumentKind(settings.indexName("sections"), this.sectionSchema);
		DocumentKind name = new DocumentKind(settings.indexName("names"), this.nameSchema);
		this.engine = SearchEngine.start(List.of(line, section, name), settings.asMap());
		this.lines = this.engine.index(line);
		this.sections = this.engine.index(section);
		this.names = this.engine.index(name);
	}

	/** Asks for lines. */
	SearchQuerySelectStep<Object, ?, EntityReference, Object, ?, TypedSearchProjectionFactory<Object, EntityReference, Object>, ?> lines() {
		return this.lines.search();
	}

	/** Asks for sections. */
	SearchQuerySelectStep<Object, ?, EntityReference, Object, ?, TypedSearchProjectionFactory<Object, EntityReference, Object>, ?> sections() {
		return this.sections.search();
	}

	/** Asks for names. */
	SearchQuerySelectStep<Object, ?, EntityReference, Object, ?, TypedSearchProjectionFactory<Object, EntityReference, Object>, ?> names() {
		return this.names.search();
	}

	/** Lets only documents of an edition be found. */
	static BooleanPredicateClausesStep<?, ?> of(long edition, SearchPredicateFactory f) {
		return f.bool()
			.filter(f.range().field(DocumentSchema.SINCE).atMost(edition))
			.filter(f.range().field(DocumentSchema.UNTIL).greaterThan(edition));
	}

	/** Best first; every index of an edition has equal ones in the same order. */
	static SortFinalStep byScore(SearchSortFactory f) {
		return f.score().then().field(Field.ORDER.path());
	}

	/** Makes the indexes where there are none. */
	void open() {
		this.lines.open();
		this.sections.open();
		this.names.open();
	}

	/** Throws away what is there. */
	void renew() {
		this.lines.renew();
		this.sections.renew();
		this.names.renew();
	}

	/** Whether there is any line of an edition. */
	boolean holds(long edition) {
		return lines().select((f) -> f.id(String.class)).where((f) -> of(edition, f)).fetchTotalHitCount() > 0;
	}

	/** Every document there is, by id; one that is not ours has a version of zeros. */
	Map<String, Version> versions() {
		Map<String, Version> versions = new HashMap<>();
		read(this.lines, versions);
		read(this.sections, versions);
		read(this.names, versions);
		return versions;
	}

	private static void read(DocumentIndex index, Map<String, Version> versions) {
		try (SearchScroll<List<?>> scroll = index.search()
			.select((f) -> f.composite()
				.from(f.id(String.class), f.field(DocumentSchema.SINCE, Long.class),
						f.field(DocumentSchema.UNTIL, Long.class), f.field(DocumentSchema.FINGERPRINT, Long.class))
				.asList())
			.where((f) -> f.matchAll())
			.scroll(CHUNK)) {
			for (SearchScrollResult<List<?>> next = scroll.next(); next.hasHits(); next = scroll.next()) {
				next.hits()
					.forEach((found) -> versions.put((String) found.get(0),
							new Version(number(found.get(1)), number(found.get(2)), number(found.get(3)))));
			}
		}
	}

	private static long number(Object value) {
		return (value instanceof Long number) ? number : 0;
	}

	@Override
	public CompletableFuture<?> add(DocumentKey key, Document document, Version version) {
		return index(key).add(key.id(version.since()), schema(key).content(document, version));
	}

	@Override
	public CompletableFuture<?> replace(DocumentKey key, Document document, Version version) {
		return index(key).replace(key.id(version.since()), schema(key).content(document, version));
	}

	CompletableFuture<?> remove(String id) {
		return index(DocumentKey.of(id)).remove(id);
	}

	/** Makes all that was written durable and visible. */
	void flush() {
		this.lines.flush();
		this.sections.flush();
		this.names.flush();
		this.flushes.incrementAndGet();
	}

	/** How often something was made visible. */
	int flushes() {
		return this.flushes.get();
	}

	/** How many lines there are, of all editions. */
	long countLines() {
		return lines().where(SearchPredicateFactory::matchAll).fetchTotalHitCount();
	}

	/** Makes one segment of each index. */
	void merge() {
		this.lines.merge();
		this.sections.merge();
		this.names.merge();
	}

	private DocumentIndex index(DocumentKey key) {
		if (key.isSection()) {
			return this.sections;
		}
		return key.isLine() ? this.lines : this.names;
	}

	private DocumentSchema schema(DocumentKey key) {
		if (key.isSection()) {
			return this.sectionSchema;
		}
		return key.isLine() ? this.lineSchema : this.nameSchema;
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
