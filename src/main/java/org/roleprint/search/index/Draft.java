package org.roleprint.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.words.Token;

/**
 * What the documents of one catalog version need beyond their own entity, so that writing
 * one never asks the database.
 *
 * @param version checksum of the catalog version
 * @param roles the current roles by slug
 * @param mentions finds the skills and KPIs a line names
 */
record Draft(String version, Map<String, RoleCard> roles, Mentions mentions) {

	/** Before the first version there is nothing to write. */
	static final Draft NONE = new Draft("", Map.of(), new Mentions(List.of()));

	List<String> skillsOf(String role) {
		RoleCard card = this.roles.get(role);
		return (card != null) ? card.skills().stream().map(Ref::slug).toList() : List.of();
	}

	Set<String> namedIn(List<Token> tokens) {
		return this.mentions.in(tokens);
	}

}
