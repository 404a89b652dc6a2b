package org.roleprint.search;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogName.Kind;

/**
 * Words that begin as somebody is typing.
 *
 * @param text the name of a page, or the title of responsibilities
 * @param kind what page it names, null for responsibilities
 * @param slug the page's slug, null for responsibilities
 */
public record Suggestion(String text, @Nullable Kind kind, @Nullable String slug) {

	/**
	 * The kind of page that has this name.
	 * @return empty when it is the title of responsibilities, to be searched for
	 */
	public Optional<Kind> page() {
		return Optional.ofNullable(this.kind);
	}

}
