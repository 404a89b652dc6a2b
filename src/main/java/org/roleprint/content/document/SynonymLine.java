package org.roleprint.content.document;

import java.util.List;

/**
 * A line of {@code synonyms.txt}, the older form of the thesaurus.
 *
 * @param terms lower-case terms; in a one-way line, the terms that also find the others
 * @param alsoFinds the terms that are found too, empty for a line that works both ways
 */
public record SynonymLine(List<String> terms, List<String> alsoFinds) {

	public SynonymLine {
		terms = List.copyOf(terms);
		alsoFinds = List.copyOf(alsoFinds);
	}

	public boolean isOneWay() {
		return !this.alsoFinds.isEmpty();
	}

}
