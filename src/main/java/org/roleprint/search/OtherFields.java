package org.roleprint.search;

import java.util.List;

import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Asked;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Concept.Kind;
import org.roleprint.words.Language;
import org.roleprint.words.Token;

/**
 * Tells the questions that are of no field of the catalog's: errands, other trades. Each
 * of their words may stand on some page all the same.
 */
final class OtherFields {

	/** Below this no line of the catalog is near to a question that it answers. */
	private static final double NEAR = 0.6;

	/** The same for a passage, whose many words are near to nothing much. */
	private static final double PASSAGE_NEAR = 0.5;

	/** Fewer say too little. */
	private static final int CONCEPTS = 3;

	private OtherFields() {
	}

	/**
	 * Whether a question names no role, no part of a page and nothing that the thesaurus
	 * knows, has an English word that no page says, and is near to no line.
	 * @param meaning the question, of which no line has everything
	 * @param edition of which edition
	 */
	static boolean isAsked(Interpretation meaning, SearchEdition edition) {
		Asked asked = meaning.asked();
		List<Concept> concepts = asked.concepts();
		return concepts.size() >= CONCEPTS && asked.titles().isEmpty() && asked.part() == null
				&& asked.anyPart() == null && concepts.stream().allMatch((concept) -> concept.keys().isEmpty())
				&& hasUnsaidWord(meaning.question(), edition) && isFar(meaning, edition);
	}

	private static boolean hasUnsaidWord(Question question, SearchEdition edition) {
		Language language = edition.language();
		List<Concept> every = question.concepts().stream().map((concept) -> concept.as(Kind.WORDS)).toList();
		return edition.unknown(question.asking(every))
			.stream()
			.flatMap((concept) -> concept.words().stream())
			.map(Token::word)
			.anyMatch(language::isKnown);
	}

	private static boolean isFar(Interpretation meaning, SearchEdition edition) {
		double nearest = CloseInMeaning.to(meaning, edition).nearest();
		return nearest > 0 && nearest < (meaning.query().isPassage() ? PASSAGE_NEAR : NEAR);
	}

}
