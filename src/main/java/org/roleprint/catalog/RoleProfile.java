package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A role's facts and texts that need no row of their own.
 *
 * @param alsoKnownAs other titles and abbreviations
 * @param formerSlugs earlier addresses
 * @param reportsTo titles it reports to
 * @param span how many people and teams, in words
 * @param references codes in other frameworks
 * @param own what the company says of it besides
 * @param excerpt plain text of at most 320 characters
 * @param summary the whole lead, excerpt included
 * @param markdown the blueprint's body as written, links neutral ({@code ](~/skills/x)})
 * @param sourcePath where the blueprint stands below the content directory, for example
 * {@code roles/head-of-devops.md}
 * @param checksum of the file, and of what its rows take from elsewhere
 * @param updatedOn when the blueprint last changed, by its own notes
 * @param retiredOn since when it is no longer in use
 * @param successor slug of the role that took its place
 */
@Embeddable
public record RoleProfile(@Column(nullable = false) @Convert(converter = LinesConverter.class) List<String> alsoKnownAs,
		@Column(nullable = false) @Convert(converter = LinesConverter.class) List<String> formerSlugs,
		@Column(nullable = false) @Convert(converter = LinesConverter.class) List<String> reportsTo,
		@Nullable String span,
		@Column(name = "frameworks",
				nullable = false) @Convert(converter = ReferencesConverter.class) List<Reference> references,
		@Column(name = "own_facts", nullable = false) @Convert(converter = OwnFactsConverter.class) List<OwnFact> own,
		@Column(nullable = false) String excerpt, @Column(nullable = false) TrustedHtml summary,
		@Column(nullable = false) String markdown, @Column(nullable = false) String sourcePath,
		@Column(nullable = false) String checksum, @Nullable LocalDate updatedOn, @Nullable LocalDate retiredOn,
		@Nullable String successor) {

	static final RoleProfile NONE = new RoleProfile(List.of(), List.of(), List.of(), null, List.of(), List.of(), "",
			TrustedHtml.EMPTY, "", "", "", null, null, null);

	public RoleProfile {
		alsoKnownAs = List.copyOf(alsoKnownAs);
		formerSlugs = List.copyOf(formerSlugs);
		reportsTo = List.copyOf(reportsTo);
		references = List.copyOf(references);
		own = List.copyOf(own);
	}

}
