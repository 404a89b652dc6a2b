package org.roleprint.content.rules;

import java.util.List;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;

/**
 * Holds the rules against all documents at once: values in, problems out.
 */
public final class BlueprintValidator {

	private static final List<ContentRule> RULES = List.of(new NameRules(), new SectionRules(), new AnchorRules(),
			new RequirementRules(), new ReferenceRules(), new CareerRules(), new PromotionCycles(),
			new CompletenessRules(), new ThesaurusRules(), new NameSigns(), new DateRules());

	private BlueprintValidator() {
	}

	/**
	 * Checks documents.
	 * @param documents all documents that could be read
	 * @param files all files, readable or not
	 * @return the problems, in no particular order
	 */
	public static List<ContentProblem> problems(ContentDocuments documents, CheckedFiles files) {
		Library library = new Library(documents, files);
		Findings findings = new Findings();
		RULES.forEach((rule) -> rule.check(library, findings));
		return findings.found();
	}

}
