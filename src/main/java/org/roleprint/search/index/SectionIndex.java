package org.roleprint.search.index;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Puts questions about the sections of roles' pages to the index.
 */
@Component
public class SectionIndex {

	private final SearchIndex index;

	SectionIndex(SearchIndex index) {
		this.index = index;
	}

	/**
	 * A section that answers.
	 *
	 * @param role the role's slug
	 * @param section the section's fragment
	 */
	public record Place(String role, String section) {
	}

	/**
	 * Finds sections.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @param most how many at most
	 * @return best first
	 */
	public List<Place> find(Question question, SearchEdition edition, Weights weights, int most) {
		return this.index.sections()
			.select((f) -> f.id(String.class))
			.where((f) -> new LinePredicates(f, edition, weights).of(question))
			.sort(SearchIndex::byScore)
			.fetchHits(most)
			.stream()
			.map(DocumentKey::of)
			.map((key) -> new Place(key.slug(), key.anchor()))
			.toList();
	}

}
