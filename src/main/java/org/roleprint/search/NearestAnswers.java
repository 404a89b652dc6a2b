package org.roleprint.search;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.ClosestNames;
import org.roleprint.search.Nearest.Less;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.SearchQuery;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * Finds what comes nearest to a question that no responsibility answers.
 */
@Component
class NearestAnswers {

	/** Of each kind. */
	private static final int MOST = 3;

	/** A longer question is better asked anew than with one word less. */
	private static final int MOST_WORDS = 6;

	private final Elsewhere elsewhere;

	NearestAnswers(Elsewhere elsewhere) {
		this.elsewhere = elsewhere;
	}

	/**
	 * What comes nearest.
	 * @param asked the question
	 * @param edition of which edition
	 * @param lines how many responsibilities answer another question
	 */
	Nearest of(Interpretation asked, SearchEdition edition, ToLongFunction<SearchQuery> lines) {
		Question question = asked.question();
		return new Nearest(concepts(question, edition), roles(asked, edition), sections(question, edition),
				less(asked.query(), question.required(), lines));
	}

	/** What the words mean, or else the first that one of them may be about. */
	private static List<String> concepts(Question question, SearchEdition edition) {
		List<String> meant = names(question.required().stream().flatMap((concept) -> concept.keys().stream()), edition)
			.limit(MOST)
			.toList();
		return !meant.isEmpty() ? meant
				: names(question.required().stream().flatMap((concept) -> concept.near().stream()), edition).limit(1)
					.toList();
	}

	private static Stream<String> names(Stream<String> keys, SearchEdition edition) {
		return keys.flatMap((key) -> edition.conceptNames().name(key).stream()).distinct();
	}

	private static List<RoleCard> roles(Interpretation asked, SearchEdition edition) {
		Stream<String> naming = asked.asked()
			.titles()
			.stream()
			.flatMap((title) -> title.outside().stream())
			.flatMap((title) -> title.namedBy().stream());
		Stream<String> called = edition.edition()
			.part(ClosestNames.class)
			.to(asked.query().text(), MOST, (name) -> name.kind() == Kind.ROLE)
			.stream()
			.map(CatalogName::slug);
		return Stream.concat(naming, called)
			.distinct()
			.flatMap((slug) -> edition.edition().roleCard(slug).stream())
			.limit(MOST)
			.toList();
	}

	/** A section with something of what is asked for, when none has it all. */
	private List<ElsewhereHit> sections(Question question, SearchEdition edition) {
		if (question.required().size() < 2 || !this.elsewhere.of(question, edition).isEmpty()) {
			return List.of();
		}
		return question.required()
			.stream()
			.flatMap((concept) -> this.elsewhere.of(question.asking(List.of(concept)), edition).stream())
			.limit(1)
			.toList();
	}

	private static List<Less> less(SearchQuery query, List<Concept> required, ToLongFunction<SearchQuery> lines) {
		if (required.size() < 2 || required.size() > MOST_WORDS) {
			return List.of();
		}
		List<Less> without = answered(required.stream()
			.flatMap((concept) -> without(query, concept)
				.map((rest) -> new Less(concept.typed(), false, rest.text(), lines.applyAsLong(rest)))
				.stream()));
		return !without.isEmpty() ? without : answered(required.stream()
			.map(Concept::typed)
			.map((word) -> new Less(word, true, word, lines.applyAsLong(SearchQuery.of(word, query.language())))));
	}

	private static List<Less> answered(Stream<Less> questions) {
		return questions.filter((less) -> less.lines() > 0).toList();
	}

	/** Empty for words that do not stand in the question as they were looked for. */
	private static Optional<SearchQuery> without(SearchQuery query, Concept concept) {
		SearchQuery rest = query;
		for (int place = concept.words().size() - 1; place >= 0; place--) {
			Token token = concept.words().get(place);
			if (!stands(token, query.text())) {
				return Optional.empty();
			}
			rest = rest.with(token, "");
		}
		return Optional.of(rest).filter(SearchQuery::hasWords);
	}

	private static boolean stands(Token token, String text) {
		return token.end() <= text.length()
				&& Words.plain(text.substring(token.start(), token.end())).equals(token.word());
	}

}
