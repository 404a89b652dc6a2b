package org.roleprint.search.index;

import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.springframework.stereotype.Component;

import org.roleprint.search.index.LineIndex.Ranked;

/**
 * Has an index rank lines. What it gives back says no more of each than which it is and
 * its score. OpenSearch keeps ids with whole documents and would read hundreds of those
 * to tell them; there a line is known by the hash that equal scores are sorted by.
 */
@Component
class RankedLines {

	private final SearchIndex index;

	private final boolean shared;

	private final LoadingCache<SearchEdition, LineHashes> hashes = Caffeine.newBuilder()
		.weakKeys()
		.build(LineHashes::new);

	RankedLines(SearchIndex index, IndexSettings settings) {
		this.index = index;
		this.shared = settings.isShared();
	}

	/**
	 * How a ranking ends.
	 *
	 * @param <R> what it gives
	 */
	interface End<R> {

		/** Says what is counted beside, and asks. */
		R of(SearchQueryOptionsStep<?, ?, Optional<Ranked>, ?, ?, ?> query);

	}

	/**
	 * Asks for lines, best first; which of equal ones come first makes no difference but
	 * where the ranking ends.
	 * @param edition of which edition
	 * @param condition which lines, and what they score
	 * @param end how it ends; lines of other editions are empty
	 */
	<R> R rank(SearchEdition edition, Function<SearchPredicateFactory, PredicateFinalStep> condition, End<R> end) {
		if (this.shared) {
			LineHashes lines = this.hashes.get(edition);
			return end.of(this.index.lines()
				.extension(ElasticsearchExtension.get())
				.select((f) -> f.composite().from(f.jsonHit()).as((hit) -> ranked(hit, lines)))
				.where(condition)
				.sort((f) -> f.score().then().field(DocumentSchema.FINGERPRINT))
				.requestTransformer((request) -> {
					request.body().addProperty("stored_fields", "_none_");
					request.body().addProperty("_source", false);
				}));
		}
		return end.of(this.index.lines()
			.select((f) -> f.composite()
				.from(f.id(String.class), f.score())
				.as((id, score) -> ranked(id, score, edition)))
			.where(condition)
			.sort((f) -> f.score().then().field(DocumentSchema.FINGERPRINT)));
	}

	private static Optional<Ranked> ranked(String id, float score, SearchEdition edition) {
		DocumentKey key = DocumentKey.of(id);
		int place = edition.roles().place(key.slug());
		return (place >= 0) ? Optional.of(new Ranked(place, key.anchor(), score)) : Optional.empty();
	}

	private static Optional<Ranked> ranked(JsonObject hit, LineHashes lines) {
		JsonArray sorted = hit.getAsJsonArray("sort");
		return lines.ranked(sorted.get(1).getAsLong(), sorted.get(0).getAsFloat());
	}

}
