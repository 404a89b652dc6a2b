package org.roleprint.content.document;

import java.util.List;
import java.util.Map;

/**
 * Which roles of earlier directories a directory takes. Its own are always taken.
 *
 * @param include the slugs of those it takes; all when there are none
 * @param exclude the slugs of those it does without
 * @param replacedBy slugs of roles that others take the place of, by the old slug
 */
public record RoleChoice(List<Located<String>> include, List<Located<String>> exclude,
		Map<Located<String>, Located<String>> replacedBy) {

	/** Every role. */
	public static final RoleChoice ALL = new RoleChoice(List.of(), List.of(), Map.of());

}
