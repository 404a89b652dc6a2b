package org.roleprint.search;

import java.util.List;

import org.roleprint.catalog.RoleCard;

/**
 * Where a question leads that no responsibility answers.
 *
 * @param concepts names of concepts that it is about or near to
 * @param roles roles that are called nearly so, or that name a title it asks for
 * @param sections the section that comes nearest, where none has all of it
 * @param less the question without one of its words where that is answered, or else each
 * of its words alone
 */
public record Nearest(List<String> concepts, List<RoleCard> roles, List<ElsewhereHit> sections, List<Less> less) {

	/** Nothing comes near, or nothing has to. */
	static final Nearest NOTHING = new Nearest(List.of(), List.of(), List.of(), List.of());

	/**
	 * A question with less in it.
	 *
	 * @param word the word that was left out, or that alone was left
	 * @param alone whether that word alone was left
	 * @param text what to search for
	 * @param lines how many responsibilities answer that
	 */
	public record Less(String word, boolean alone, String text, long lines) {
	}

}
