package org.roleprint.authoring.prose;

import java.util.ArrayList;
import java.util.List;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.words.Language;

/**
 * Holds the rules of good prose against all documents: values in, warnings out.
 */
public final class ProseCheck {

	private ProseCheck() {
	}

	/**
	 * Checks all documents against all rules, those of one language only where that is
	 * the catalog's.
	 * @param documents the documents
	 * @return warnings, by file and place
	 */
	public static List<ContentProblem> of(ContentDocuments documents) {
		Corpus corpus = Corpus.of(documents);
		return rules(documents).stream().flatMap((rule) -> rule.check(corpus)).sorted().toList();
	}

	private static List<ProseRule> rules(ContentDocuments documents) {
		List<ProseRule> rules = new ArrayList<>(List.of(new UnfilledTexts(), new SharedSentences(), new SharedRuns(),
				new SharedPhrases(), new SentenceLength(), new OpeningVerbs(), new ExcerptMarkup(), new Targets(),
				new SingleRoleSkills()));
		if (Language.of(documents.language()).isEnglish()) {
			rules.addAll(List.of(new FillerPhrases(), new SpellingRule()));
		}
		if (documents.asksForCompleteness()) {
			rules.addAll(List.of(new Lengths(), new VoiceRule()));
		}
		return rules;
	}

}
