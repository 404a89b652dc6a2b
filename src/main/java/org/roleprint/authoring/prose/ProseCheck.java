package org.roleprint.authoring.prose;

import java.util.List;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;

/**
 * Holds the rules of good prose against all documents: values in, warnings out.
 */
public final class ProseCheck {

	private ProseCheck() {
	}

	/**
	 * Checks all documents against all rules.
	 * @param documents the documents
	 * @return warnings, by file and place
	 */
	public static List<ContentProblem> of(ContentDocuments documents) {
		Corpus corpus = Corpus.of(documents);
		return rules().stream().flatMap((rule) -> rule.check(corpus)).sorted().toList();
	}

	private static List<ProseRule> rules() {
		return List.of(new UnfilledTexts(), new Lengths(), new SharedSentences(), new SharedRuns(), new SharedPhrases(),
				new FillerPhrases(), new SentenceLength(), new VoiceRule(), new OpeningVerbs(), new ExcerptMarkup(),
				new SpellingRule(), new Targets(), new SingleRoleSkills());
	}

}
