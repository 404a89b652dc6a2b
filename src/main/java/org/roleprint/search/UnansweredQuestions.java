package org.roleprint.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/**
 * Tells the owner, on the management port, what is asked most and not answered:
 * {@code /actuator/unanswered}. Counts questions since the start and never who asked, and
 * only where a setting allows it.
 */
@Component
@Endpoint(id = "unanswered")
public class UnansweredQuestions {

	/** So many questions are remembered; a new one then takes the place of the rarest. */
	private static final int REMEMBERED = 1000;

	private static final int SHOWN = 100;

	private final boolean counting;

	private final Map<String, Integer> times = new LinkedHashMap<>();

	UnansweredQuestions(SearchSettings settings) {
		this.counting = settings.countUnanswered();
	}

	/**
	 * What the owner sees.
	 *
	 * @param counting whether questions are counted
	 * @param questions those asked most, first the most frequent
	 */
	record Report(boolean counting, List<Counted> questions) {
	}

	/**
	 * A question without an answer.
	 *
	 * @param question what was typed, in lower case
	 * @param times how often
	 */
	record Counted(String question, int times) {
	}

	/**
	 * Counts a question if nothing answers it.
	 * @param results what was found
	 * @return whether it was counted, and is to be counted again when it is asked again
	 */
	public boolean count(SearchResults results) {
		boolean asked = results.outcome() == SearchResults.Outcome.NOTHING
				|| results.outcome() == SearchResults.Outcome.FOUND;
		if (!this.counting || !asked || results.isAnswered()) {
			return false;
		}
		count(results.query().text().toLowerCase(Locale.ROOT));
		return true;
	}

	private synchronized void count(String question) {
		if (this.times.size() >= REMEMBERED && !this.times.containsKey(question)) {
			this.times.entrySet()
				.stream()
				.min(Map.Entry.comparingByValue())
				.map(Map.Entry::getKey)
				.ifPresent(this.times::remove);
		}
		this.times.merge(question, 1, Integer::sum);
	}

	@ReadOperation
	synchronized Report report() {
		return new Report(this.counting,
				this.times.entrySet()
					.stream()
					.map((entry) -> new Counted(entry.getKey(), entry.getValue()))
					.sorted(Comparator.comparingInt(Counted::times).reversed())
					.limit(SHOWN)
					.toList());
	}

}
