package org.roleprint.search.index;

import java.util.HashMap;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.springframework.stereotype.Component;

/**
 * Has an index count lines by area and role, of which there are tens of thousands. To
 * OpenSearch each is a bar of a histogram, since terms would be put in order by what
 * costs three times as much as all the counting.
 */
@Component
class PlaceCounts {

	private static final AggregationKey<Map<Long, Long>> TERMS = AggregationKey.of("byPlace");

	private static final AggregationKey<JsonObject> BARS = AggregationKey.of("byPlace");

	private static final JsonObject HISTOGRAM = histogram();

	private final boolean shared;

	PlaceCounts(IndexSettings settings) {
		this.shared = settings.isShared();
	}

	private static JsonObject histogram() {
		JsonObject bars = new JsonObject();
		bars.addProperty("field", DocumentSchema.PLACE);
		bars.addProperty("interval", 1);
		bars.addProperty("min_doc_count", 1);
		JsonObject histogram = new JsonObject();
		histogram.add("histogram", bars);
		return histogram;
	}

	/** Has all that a query finds counted. */
	<H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> count(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> query,
			SearchEdition edition) {
		return this.shared
				? query.aggregation(BARS, (f) -> f.extension(ElasticsearchExtension.get()).fromJson(HISTOGRAM))
				: query.aggregation(TERMS,
						(f) -> f.terms()
							.field(DocumentSchema.PLACE, Long.class)
							.orderByTermAscending()
							.maxTermCount(Math.max(1, edition.roles().countAreas())));
	}

	/** Reads what was counted. */
	RoleCounts counts(SearchResult<?> result, SearchEdition edition) {
		return RoleCounts.of(this.shared ? bars(result.aggregation(BARS)) : result.aggregation(TERMS), edition.roles());
	}

	private static Map<Long, Long> bars(JsonObject histogram) {
		Map<Long, Long> counts = new HashMap<>();
		for (JsonElement bar : histogram.getAsJsonArray("buckets")) {
			JsonObject place = bar.getAsJsonObject();
			// It is written as a number with a point.
			counts.put((long) place.get("key").getAsDouble(), place.get("doc_count").getAsLong());
		}
		return counts;
	}

}
