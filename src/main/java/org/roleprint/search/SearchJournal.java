package org.roleprint.search;

import java.util.Locale;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.roleprint.search.SearchResults.Outcome;

/**
 * Counts searches for the owner: {@code roleprint.search} (time and number, by outcome),
 * {@code roleprint.search.zero} and {@code roleprint.search.corrected}. What was typed is
 * logged only where a setting allows it.
 */
@Component
class SearchJournal {

	private static final String SEARCHES = "roleprint.search";

	private static final Logger log = LoggerFactory.getLogger(SearchJournal.class);

	private final MeterRegistry meters;

	private final SearchSettings settings;

	SearchJournal(MeterRegistry meters, SearchSettings settings) {
		this.meters = meters;
		this.settings = settings;
	}

	SearchResults record(Supplier<SearchResults> search) {
		Timer.Sample time = Timer.start(this.meters);
		SearchResults results = search.get();
		String outcome = results.outcome().name().toLowerCase(Locale.ROOT);
		time.stop(this.meters.timer(SEARCHES, "outcome", outcome));
		if (results.outcome() == Outcome.NOTHING) {
			this.meters.counter(SEARCHES + ".zero").increment();
		}
		if (results.widening().correction().isPresent()) {
			this.meters.counter(SEARCHES + ".corrected").increment();
		}
		if (this.settings.logQueries()) {
			log.info("Searched for \"{}\": {}, {} responsibilities", results.query().text(), outcome,
					results.totals().lines());
		}
		return results;
	}

}
