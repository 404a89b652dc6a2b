package org.roleprint.content.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
 * @param completeness whether the check asks roles for what {@link #OURS} have
 */
public record CatalogFile(String shown, @Nullable String name, @Nullable String description, @Nullable String holds,
		@Nullable String language, RoleChoice roles, List<FactKey> facts, @Nullable String completeness) {

	/** Roles are asked for the sections, counts and lengths that the guide describes. */
	public static final String OURS = "ours";

	/** What a complete role holds is the company's to say. */
	public static final String FREE = "free";

	/** The file's name, below a content directory. */
	public static final String FILE = "catalog.yaml";

	/**
	 * The directory it stands in.
	 * @return the directory as given, ended by a slash; empty for none
	 */
	public String directory() {
		return this.shown.substring(0, this.shown.length() - FILE.length());
	}

	/**
	 * The language of a catalog.
	 * @param files what its directories say of it, in their order
	 * @return the last that is named, British English where none is
	 */
	public static Locale language(List<CatalogFile> files) {
		return files.stream()
			.flatMap((file) -> Optional.ofNullable(file.language()).stream())
			.reduce((earlier, later) -> later)
			.map(Locale::forLanguageTag)
			.orElse(Locale.UK);
	}

}
