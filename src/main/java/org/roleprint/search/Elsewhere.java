package org.roleprint.search;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.PageTexts.SectionTexts;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.RoleSections.Section;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.index.SectionIndex;
import org.roleprint.search.query.Marker;
import org.roleprint.search.query.RolePart;
import org.roleprint.search.query.StemmedTexts;

/**
 * Finds what is asked for in the other sections of the roles' pages, so that a word that
 * a reader sees on a page is found.
 */
@Component
class Elsewhere {

	private final SectionIndex index;

	private final SearchSettings settings;

	Elsewhere(SectionIndex index, SearchSettings settings) {
		this.index = index;
		this.settings = settings;
	}

	/**
	 * A part that many pages have, such as what one may decide, best first.
	 * @param part which one
	 */
	List<ElsewhereHit> of(RolePart part, Question question, SearchEdition edition) {
		Marker marker = new Marker(question.concepts(), edition.language());
		return this.index.find(part.anchor(), question, edition, this.settings.weights())
			.stream()
			.flatMap((place) -> hit(place, edition, marker).stream())
			.toList();
	}

	/** The sections that answer, best first, each with the sentence that does. */
	List<ElsewhereHit> of(Question question, SearchEdition edition) {
		if (question.required().isEmpty()) {
			return List.of();
		}
		Marker marker = new Marker(question.concepts(), edition.language());
		return this.index.find(question, edition, this.settings.weights())
			.stream()
			.flatMap((place) -> hit(place, edition, marker).stream())
			.toList();
	}

	private static Optional<ElsewhereHit> hit(SectionIndex.Place place, SearchEdition edition, Marker marker) {
		Optional<RoleCard> card = edition.edition().roleCard(place.role());
		return edition.texts()
			.ofSection(place.role(), place.section())
			.flatMap((section) -> card.map((role) -> hit(role, section, marker)));
	}

	private static ElsewhereHit hit(RoleCard role, SectionTexts texts, Marker marker) {
		Section section = texts.section();
		int best = best(texts.sentences(), marker);
		return new ElsewhereHit(role, section.anchor(), section.title(), section.sentences().get(best).anchor(),
				marker.mark(texts.sentences(), best));
	}

	/** The first of those that lack least. */
	private static int best(StemmedTexts sentences, Marker marker) {
		int best = 0;
		int least = Integer.MAX_VALUE;
		for (int sentence = 0; sentence < sentences.size() && least > 0; sentence++) {
			int missing = marker.missingIn(sentences, sentence);
			if (missing < least) {
				best = sentence;
				least = missing;
			}
		}
		return best;
	}

}
