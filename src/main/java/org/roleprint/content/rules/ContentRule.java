package org.roleprint.content.rules;

/**
 * One rule over all documents.
 */
@FunctionalInterface
interface ContentRule {

	/**
	 * Finds what breaks the rule.
	 * @param library all documents
	 * @param findings where it is reported
	 */
	void check(Library library, Findings findings);

}
