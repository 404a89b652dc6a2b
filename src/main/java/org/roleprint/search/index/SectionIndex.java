package org.roleprint.search.index;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Puts questions about the sections of roles' pages to the index.
 */
@Component
public class SectionIndex {

	private static final int MOST = 8;

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
	 * Finds one section of many roles' pages, first where it says what is asked for.
	 * @param anchor the section's fragment
	 * @param question what is asked, none of which a section must say
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @return best first, at most eight
	 */
	public List<Place> find(String anchor, Question question, SearchEdition edition, Weights weights) {
		return places(this.index.sections()
			.select((f) -> f.id(String.class))
			.where((f) -> new LinePredicates(f, edition, weights).welcoming(question)
				.filter(f.match().field(Field.KIND.path()).matching(anchor)))
			.sort(SearchIndex::byScore)
			.fetchHits(MOST));
	}

	/**
	 * Finds sections.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param weights what a match counts
	 * @return best first, at most eight
	 */
	public List<Place> find(Question question, SearchEdition edition, Weights weights) {
		return places(this.index.sections()
			.select((f) -> f.id(String.class))
			.where((f) -> new LinePredicates(f, edition, weights).of(question))
			.sort(SearchIndex::byScore)
			.fetchHits(MOST));
	}

	private static List<Place> places(List<String> ids) {
		return ids.stream().map(DocumentKey::of).map((key) -> new Place(key.slug(), key.anchor())).toList();
	}

}
