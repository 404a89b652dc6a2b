package org.roleprint.search;

import java.util.List;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogImport;

/**
 * A search through roles that a test fills in.
 *
 * @param search the search
 * @param catalog what it searches
 * @param catalogImport how roles get there
 */
public record SampleSearch(RoleSearch search, Catalog catalog, CatalogImport catalogImport) {

	/**
	 * Replaces all roles.
	 * @param checksum another one for other roles
	 * @param roles the roles
	 */
	public void fill(String checksum, List<RoleEntry> roles) {
		this.catalogImport.replaceWith(SearchSamples.content(checksum, roles));
	}

	/**
	 * Searches.
	 * @param typed the question
	 * @return the first page of results
	 */
	public SearchResults find(String typed) {
		return this.search.search(SearchRequest.of(typed), this.catalog.edition());
	}

}
