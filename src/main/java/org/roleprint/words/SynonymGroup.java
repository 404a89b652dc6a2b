package org.roleprint.words;

import java.util.List;

/**
 * Words that a search takes for one another.
 *
 * @param terms lower-case terms; in a one-way group, the terms that also find the others
 * @param alsoFinds the terms that are found too, empty for a group that works both ways
 */
public record SynonymGroup(List<String> terms, List<String> alsoFinds) {

	public SynonymGroup {
		terms = List.copyOf(terms);
		alsoFinds = List.copyOf(alsoFinds);
	}

	public boolean isOneWay() {
		return !this.alsoFinds.isEmpty();
	}

}
