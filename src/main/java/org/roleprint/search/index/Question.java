package org.roleprint.search.index;

import java.util.List;

import org.roleprint.search.query.Concept;
import org.roleprint.words.Token;

/**
 * What is put to the index.
 *
 * @param concepts what is asked for; none finds every line that passes the filters
 * @param excluded what must not stand in a line
 * @param filters which lines may be hits
 * @param oneMayMiss whether a line may lack one of the concepts
 */
public record Question(List<Concept> concepts, List<List<Token>> excluded, Filters filters, boolean oneMayMiss) {

	/**
	 * The same question, content with all concepts but one. When only one thing is asked
	 * for, its words count each.
	 * @return the wider question
	 */
	public Question relaxed() {
		List<Concept> required = this.concepts.stream().filter(Concept::isRequired).toList();
		List<Concept> parts = (required.size() > 1) ? this.concepts
				: this.concepts.stream().flatMap((concept) -> concept.parts().stream()).toList();
		return new Question(parts, this.excluded, this.filters, true);
	}

	/**
	 * The same question with other filters.
	 * @param others the filters
	 * @return the question
	 */
	public Question with(Filters others) {
		return new Question(this.concepts, this.excluded, others, this.oneMayMiss);
	}

	/** Whether a single thing is asked for, in one word or several. */
	public boolean isOneTerm() {
		return this.concepts.stream().filter(Concept::isRequired).count() == 1;
	}

	/** Whether leaving one concept out leaves anything. */
	public boolean canRelax() {
		return this.concepts.stream()
			.filter(Concept::isRequired)
			.mapToInt((concept) -> concept.parts().size())
			.sum() > 1;
	}

}
