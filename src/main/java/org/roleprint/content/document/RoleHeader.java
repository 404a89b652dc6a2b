package org.roleprint.content.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.OwnFact;

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
 * @param own what the company says of it besides
 */
public record RoleHeader(Located<String> title, Located<String> family, Located<String> level,
		List<Located<String>> alsoKnownAs, List<Located<String>> formerSlugs, List<Located<String>> formerNames,
		List<Located<String>> reportsTo, @Nullable String span, List<Difference> differsFrom,
		List<Reference> references, List<ChangeNote> changes, @Nullable Retired retired, List<OwnFact> own) {

	/**
	 * The same header at a level.
	 * @param slug the level's slug
	 * @return the header
	 */
	public RoleHeader at(String slug) {
		return new RoleHeader(this.title, this.family, new Located<>(slug, this.level.at()), this.alsoKnownAs,
				this.formerSlugs, this.formerNames, this.reportsTo, this.span, this.differsFrom, this.references,
				this.changes, this.retired, this.own);
	}

	/**
	 * The same header with what it says of other roles.
	 * @param differences roles with an alike title
	 * @param end set when the role is no longer in use
	 * @return the header
	 */
	public RoleHeader with(List<Difference> differences, @Nullable Retired end) {
		return new RoleHeader(this.title, this.family, this.level, this.alsoKnownAs, this.formerSlugs, this.formerNames,
				this.reportsTo, this.span, differences, this.references, this.changes, end, this.own);
	}

	/**
	 * The same header for a role that took the place of others.
	 * @param slugs the others' slugs
	 * @param names what they were called
	 * @return a header that has these among its former ones
	 */
	public RoleHeader succeeding(List<Located<String>> slugs, List<Located<String>> names) {
		return new RoleHeader(this.title, this.family, this.level, this.alsoKnownAs, joined(this.formerSlugs, slugs),
				joined(this.formerNames, names), this.reportsTo, this.span, this.differsFrom, this.references,
				this.changes, this.retired, this.own);
	}

	private static List<Located<String>> joined(List<Located<String>> own, List<Located<String>> more) {
		Set<String> known = own.stream().map(Located::value).collect(Collectors.toSet());
		return Stream.concat(own.stream(), more.stream().filter((one) -> known.add(one.value()))).toList();
	}

	/**
	 * A role with an alike title.
	 *
	 * @param other the other role's slug
	 * @param text how they differ, one plain sentence
	 * @param plainTitle its title where the catalog does without that role, null where it
	 * has it
	 */
	public record Difference(Located<String> other, String text, @Nullable String plainTitle) {
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
