package org.roleprint.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.PageTexts.SectionTexts;
import org.roleprint.search.index.Question;
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

	/** How many roles' sections are shown of one that all have. */
	private static final int NEAREST = 8;

	/** So many words tell something. */
	private static final int TELLING = 4;

	private final SectionIndex index;

	private final SearchSettings settings;

	Elsewhere(SectionIndex index, SearchSettings settings) {
		this.index = index;
		this.settings = settings;
	}

	/**
	 * A part that many pages have, such as what one may decide: that of the roles nearest
	 * to the question, since who asks for a first year rarely says what stands in it.
	 * Where nothing tells which are near, that which says most of what is asked.
	 * @param part which one
	 * @param close what is near to the question
	 */
	List<ElsewhereHit> of(RolePart part, Question question, CloseInMeaning close, SearchEdition edition) {
		Marker marker = new Marker(question.concepts(), edition.language());
		List<ElsewhereHit> near = close.roles(part)
			.filter((role) -> question.filters().accept(role))
			.flatMap((role) -> hit(new SectionIndex.Place(role.slug(), part.anchor()), edition, marker, close::likeness)
				.stream())
			.limit(NEAREST)
			.toList();
		if (!near.isEmpty()) {
			return near;
		}
		return this.index.find(part.anchor(), question, edition, this.settings.weights())
			.stream()
			.flatMap((place) -> hit(place, edition, marker, close::likeness).stream())
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
			.flatMap((place) -> hit(place, edition, marker, (text) -> 0).stream())
			.toList();
	}

	private static Optional<ElsewhereHit> hit(SectionIndex.Place place, SearchEdition edition, Marker marker,
			ToDoubleFunction<String> likeness) {
		Optional<RoleCard> card = edition.edition().roleCard(place.role());
		return edition.texts()
			.ofSection(place.role(), place.section())
			.flatMap((section) -> card.map((role) -> hit(role, section, marker, likeness)));
	}

	private static ElsewhereHit hit(RoleCard role, SectionTexts texts, Marker marker,
			ToDoubleFunction<String> likeness) {
		Section section = texts.section();
		int best = best(texts, marker, likeness);
		return new ElsewhereHit(role, section.anchor(), section.title(), section.sentences().get(best).anchor(),
				marker.mark(texts.sentences(), best));
	}

	/**
	 * Of those that tell something the nearest in meaning, or else that which lacks
	 * least.
	 */
	private static int best(SectionTexts texts, Marker marker, ToDoubleFunction<String> likeness) {
		List<Sentence> sentences = texts.section().sentences();
		int[] missing = IntStream.range(0, sentences.size())
			.map((at) -> marker.missingIn(texts.sentences(), at))
			.toArray();
		Comparator<Integer> best = Comparator
			.<Integer>comparingInt((at) -> (sentences.get(at).text().split(" ", TELLING).length == TELLING) ? 0 : 1)
			.thenComparingDouble((at) -> -likeness.applyAsDouble(sentences.get(at).text()))
			.thenComparingInt((at) -> missing[at]);
		return IntStream.range(0, sentences.size()).boxed().min(best).orElse(0);
	}

}
