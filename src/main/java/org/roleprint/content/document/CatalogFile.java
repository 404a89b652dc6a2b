package org.roleprint.content.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.FactKey;

/**
 * What the {@code catalog.yaml} of one content directory says of the whole catalog. What
 * it does not say is null; an earlier directory's word then holds.
 *
 * @param shown its path as problems name it
 * @param name what the catalog is called
 * @param description what it is, in one line
 * @param holds the word for what it holds, in the plural
 * @param language the language it is written in, a BCP 47 tag
 * @param roles which roles of earlier directories it takes
 * @param facts what it says of the keys of own facts
 */
public record CatalogFile(String shown, @Nullable String name, @Nullable String description, @Nullable String holds,
		@Nullable String language, RoleChoice roles, List<FactKey> facts) {

	/** The file's name, below a content directory. */
	public static final String FILE = "catalog.yaml";

	/**
	 * The directory it stands in.
	 * @return the directory as given, ended by a slash; empty for none
	 */
	public String directory() {
		return this.shown.substring(0, this.shown.length() - FILE.length());
	}

}
