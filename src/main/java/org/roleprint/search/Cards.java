package org.roleprint.search;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.CardIndex;
import org.roleprint.search.index.Edition;
import org.roleprint.search.index.Filters;
import org.roleprint.search.index.Question;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.Marker;

/**
 * Finds the roles, skills and KPIs that are called what is asked for.
 */
@Component
class Cards {

	/** Found before filters are applied, so that a filter still leaves some. */
	private static final int FOUND = 50;

	private final CardIndex index;

	private final SearchSettings settings;

	Cards(CardIndex index, SearchSettings settings) {
		this.index = index;
		this.settings = settings;
	}

	List<CardHit> of(Question question, Edition edition) {
		Marker marker = new Marker(question.concepts());
		return Arrays.stream(Kind.values())
			.flatMap((kind) -> this.index.named(kind, question, this.settings.weights(), FOUND)
				.stream()
				.filter((card) -> passes(card, question, edition))
				.limit(this.settings.cardsPerKind())
				.map((card) -> hit(card, edition, marker)))
			.toList();
	}

	private static boolean passes(CardIndex.Card card, Question question, Edition edition) {
		List<Concept> unwanted = question.excluded().stream().map(Concept::row).toList();
		if (new Marker(unwanted).mark(card.title()).hasMarks()) {
			return false;
		}
		return card.kind() != Kind.ROLE
				|| edition.role(card.slug()).filter((role) -> passes(role, question.filters())).isPresent();
	}

	private static boolean passes(RoleCard role, Filters filters) {
		return filters.chosen().accepts(role) && filters.typed().accepts(role)
				&& (filters.excluded().isEmpty() || !filters.excluded().accepts(role));
	}

	private static CardHit hit(CardIndex.Card card, Edition edition, Marker marker) {
		Marked title = marker.mark(card.title());
		List<Marked> names = title.hasMarks() ? List.of()
				: edition.name(card.kind(), card.slug())
					.map(CatalogName::otherNames)
					.orElse(List.of())
					.stream()
					.map(marker::mark)
					.filter(Marked::hasMarks)
					.toList();
		String family = edition.role(card.slug())
			.filter((role) -> card.kind() == Kind.ROLE)
			.map((role) -> role.family().slug())
			.orElse("");
		return new CardHit(card.kind(), card.slug(), title, names, family);
	}

}
