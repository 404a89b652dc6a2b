package org.roleprint.search;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.RoleSections;
import org.roleprint.search.index.RoleSections.Section;
import org.roleprint.search.index.RoleSections.Sentence;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.index.SectionIndex;
import org.roleprint.search.query.Marker;
import org.roleprint.search.query.RolePart;

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
		Optional<Role> role = edition.edition().role(place.role());
		return role.flatMap((whole) -> RoleSections.of(whole, place.section(), edition.edition().wording())
			.flatMap((section) -> card.map((shown) -> hit(shown, section, marker))));
	}

	private static ElsewhereHit hit(RoleCard role, Section section, Marker marker) {
		Sentence best = best(section.sentences(), marker);
		return new ElsewhereHit(role, section.anchor(), section.title(), best.anchor(), marker.mark(best.text()));
	}

	/** The first of those that lack least. */
	private static Sentence best(List<Sentence> sentences, Marker marker) {
		Sentence best = sentences.get(0);
		int least = Integer.MAX_VALUE;
		for (Sentence sentence : sentences) {
			int missing = marker.missingIn(List.of(sentence.text())).size();
			if (missing < least) {
				best = sentence;
				least = missing;
			}
			if (missing == 0) {
				break;
			}
		}
		return best;
	}

}
