package org.roleprint.content.permalink;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.FormerName;
import org.roleprint.catalog.Move;
import org.roleprint.content.document.ContentProblem;

/**
 * How the content stands by its promise that links never break.
 *
 * @param listed how many addresses are listed, each counted once
 * @param unlisted addresses that are published and not listed, and then names
 * @param lost listed addresses that lead nowhere, in the order of their files
 * @param problems everything that is wrong, lost and unlisted addresses included
 * @param moves where published addresses went
 * @param formerNames what pages were called once
 */
public record PermalinkReport(int listed, List<Unlisted> unlisted, List<Lost> lost, List<ContentProblem> problems,
		List<Move> moves, List<FormerName> formerNames) {

	/** Of content that was not held against any list. */
	public static final PermalinkReport NONE = new PermalinkReport(0, List.of(), List.of(), List.of(), List.of(),
			List.of());

	public PermalinkReport {
		unlisted = List.copyOf(unlisted);
		lost = List.copyOf(lost);
		problems = List.copyOf(problems);
		moves = List.copyOf(moves);
		formerNames = List.copyOf(formerNames);
	}

	/**
	 * A published address that no list has, or the names of a page.
	 *
	 * @param address the address; for names, the line that lists them
	 * @param directory the content directory whose list it belongs into, ended by a
	 * slash; null for pages that no file makes
	 */
	public record Unlisted(String address, @Nullable String directory) {
	}

	/**
	 * A listed address that leads nowhere.
	 *
	 * @param list the list's path as problems name it
	 * @param address the address
	 * @param mend what to write
	 */
	public record Lost(String list, String address, String mend) {
	}

}
