package org.roleprint.search.index;

import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.words.Synonyms;
import org.roleprint.search.words.Vocabulary;

/**
 * What a search needs to know beside the index, read once for each catalog version.
 *
 * @param version the catalog version
 * @param roles the current roles by slug
 * @param areas the areas of responsibility by slug
 * @param names what roles, skills and KPIs are called, by slug
 * @param values what can be filtered by
 * @param language which words mean what
 */
public record Edition(CatalogVersion version, Map<String, RoleCard> roles, Map<String, Ref> areas,
		Map<Kind, Map<String, CatalogName>> names, FacetValues values, Language language) {

	public Edition {
		roles = Map.copyOf(roles);
		areas = Map.copyOf(areas);
		names = Map.copyOf(names);
	}

	/**
	 * Which words mean what.
	 *
	 * @param synonyms which terms find which others
	 * @param vocabulary the words that the catalog uses
	 */
	public record Language(Synonyms synonyms, Vocabulary vocabulary) {
	}

	public Optional<RoleCard> role(String slug) {
		return Optional.ofNullable(this.roles.get(slug));
	}

	/**
	 * What a page is called.
	 * @param kind role, skill or KPI
	 * @param slug its slug
	 * @return empty for an unknown slug
	 */
	public Optional<CatalogName> name(Kind kind, String slug) {
		return Optional.ofNullable(this.names.getOrDefault(kind, Map.of()).get(slug));
	}

}
