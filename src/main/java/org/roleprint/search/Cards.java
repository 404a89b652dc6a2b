package org.roleprint.search;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.search.index.NameIndex;
import org.roleprint.search.index.NameIndex.Scope;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.Marker;
import org.roleprint.words.StopWords;

/**
 * Finds the roles, skills and KPIs that are called what is asked for.
 */
@Component
class Cards {

	/** Found before filters are applied, so that a filter still leaves some. */
	private static final int FOUND = 50;

	private final NameIndex index;

	private final SearchSettings settings;

	Cards(NameIndex index, SearchSettings settings) {
		this.index = index;
		this.settings = settings;
	}

	List<CardHit> of(Interpretation meaning, SearchEdition edition) {
		Question question = meaning.question();
		Marker marker = new Marker(question.concepts(), edition.language());
		if (!question.roles().isEmpty()) {
			return question.roles()
				.stream()
				.flatMap((slug) -> edition.name(Kind.ROLE, slug).stream())
				.filter((name) -> passes(name, question, edition))
				.limit(this.settings.cardsPerKind())
				.map((name) -> hit(name, edition, marker))
				.toList();
		}
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind != Kind.ROLE || !meaning.asked().sentence())
			.flatMap((kind) -> this.index.named(new Scope(kind, edition, FOUND), question, this.settings.weights())
				.stream()
				.filter((name) -> passes(name, question, edition))
				.map((name) -> hit(name, edition, marker))
				.filter((card) -> isCalledSo(card, question, edition))
				.limit(this.settings.cardsPerKind()))
			.toList();
	}

	/**
	 * A role that goes by another name with a word of a subject in it, such as "MLOps
	 * Engineer", is not what somebody means who asks for the subject.
	 */
	private static boolean isCalledSo(CardHit card, Question question, SearchEdition edition) {
		if (card.kind() != Kind.ROLE || card.title().hasMarks()) {
			return true;
		}
		String asked = StopWords
			.key(question.required().stream().flatMap((concept) -> concept.words().stream()).toList());
		return card.otherNames()
			.stream()
			.anyMatch((name) -> StopWords.key(edition.language().words(name.text())).equals(asked));
	}

	private static boolean passes(CatalogName name, Question question, SearchEdition edition) {
		List<Concept> unwanted = question.excluded().stream().map(Concept::row).toList();
		if (new Marker(unwanted, edition.language()).mark(name.title()).hasMarks()) {
			return false;
		}
		return name.kind() != Kind.ROLE
				|| edition.edition().roleCard(name.slug()).filter(question.filters()::accept).isPresent();
	}

	private static CardHit hit(CatalogName name, SearchEdition edition, Marker marker) {
		Marked title = marker.mark(name.title());
		List<Marked> names = title.hasMarks() ? List.of()
				: name.otherNames().stream().map(marker::mark).filter(Marked::hasMarks).toList();
		String family = edition.edition()
			.roleCard(name.slug())
			.filter((role) -> name.kind() == Kind.ROLE)
			.map((role) -> role.family().slug())
			.orElse("");
		return new CardHit(name.kind(), name.slug(), title, names, family);
	}

}
