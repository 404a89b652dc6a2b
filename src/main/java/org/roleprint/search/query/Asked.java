package org.roleprint.search.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a query asks for.
 *
 * @param concepts the things asked for, at most 16
 * @param titles the roles and other titles it names, in its order
 * @param part the part of a role's page it asks for, null when it asks for none
 * @param anyPart the same, asked for so plainly that no role need be named
 * @param compares whether it asks how roles differ
 * @param reports whether it asks who reports to the roles it names
 * @param sentence whether it is put as a question or a whole sentence
 */
public record Asked(List<Concept> concepts, List<Titles.Mention> titles, @Nullable RolePart part,
		@Nullable RolePart anyPart, boolean compares, boolean reports, boolean sentence) {

	/**
	 * The part it asks for without naming a role: "first 90 days with former peers".
	 * @return null when it names a role, or a part only by a word that may be the subject
	 */
	public @Nullable RolePart partOfAny() {
		return this.titles.isEmpty() ? this.anyPart : null;
	}

	/**
	 * The roles it names.
	 * @return their slugs, best first for each title, each once
	 */
	public List<String> roles() {
		return this.titles.stream().flatMap((title) -> title.roles().stream()).distinct().toList();
	}

}
