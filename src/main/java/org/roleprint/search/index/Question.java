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
 * @param need how much of the concepts a line must have
 * @param roles slugs of roles that were named: their lines come first, and they alone
 * when nothing else is asked for
 */
public record Question(List<Concept> concepts, List<List<Token>> excluded, Filters filters, Need need,
		List<String> roles) {

	/**
	 * The same question with other filters.
	 * @param others the filters
	 * @return the question
	 */
	public Question with(Filters others) {
		return new Question(this.concepts, this.excluded, others, this.need, this.roles);
	}

	/**
	 * The same question about something else.
	 * @param others what is asked for, all of it
	 * @return the question
	 */
	public Question asking(List<Concept> others) {
		return new Question(others, this.excluded, this.filters, Need.ALL, List.of());
	}

	/**
	 * The same question, content with less or more.
	 * @param other how much a line must have
	 * @return the question
	 */
	public Question needing(Need other) {
		return new Question(this.concepts, this.excluded, this.filters, other, this.roles);
	}

	/**
	 * What a line may not lack, as long as it needs everything.
	 * @return the concepts that are not only welcome
	 */
	public List<Concept> required() {
		return this.concepts.stream().filter(Concept::isRequired).toList();
	}

}
