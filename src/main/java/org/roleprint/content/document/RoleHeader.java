package org.roleprint.content.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * The front matter of a blueprint. What is missing or unreadable is an empty text, an
 * empty list or null; the problem was reported when it was read.
 *
 * @param title the role's title
 * @param family slug of its job family
 * @param level slug of its level
 * @param alsoKnownAs other titles and abbreviations
 * @param formerSlugs earlier addresses
 * @param formerNames what it was called once
 * @param reportsTo titles it reports to
 * @param span how many people and teams, in words
 * @param differsFrom roles with an alike title
 * @param references codes in other frameworks
 * @param changes change notes as written
 * @param retired set when the role is no longer in use
 */
public record RoleHeader(Located<String> title, Located<String> family, Located<String> level,
		List<Located<String>> alsoKnownAs, List<Located<String>> formerSlugs, List<Located<String>> formerNames,
		List<Located<String>> reportsTo, @Nullable String span, List<Difference> differsFrom,
		List<Reference> references, List<ChangeNote> changes, @Nullable Retired retired) {

	/**
	 * A role with an alike title.
	 *
	 * @param other the other role's slug
	 * @param text how they differ, one plain sentence
	 */
	public record Difference(Located<String> other, String text) {
	}

	/**
	 * A change note.
	 *
	 * @param on the day
	 * @param text one plain sentence
	 * @param at where it stands
	 */
	public record ChangeNote(LocalDate on, String text, Position at) {
	}

	/**
	 * The end of a role.
	 *
	 * @param on since when
	 * @param successor slug of the role that took its place, null when none did
	 */
	public record Retired(LocalDate on, @Nullable Located<String> successor) {
	}

}
