package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.ChangeEntry;
import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.CatalogContent.RoleDocument;
import org.roleprint.catalog.CatalogContent.RoleFacts;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A role's facts and texts that need no row of their own.
 */
@Embeddable
public class RoleProfile {

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> alsoKnownAs = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> formerSlugs = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> reportsTo = List.of();

	private @Nullable String span;

	@Column(name = "frameworks", nullable = false)
	@Convert(converter = ReferencesConverter.class)
	private List<Reference> references = List.of();

	@Column(nullable = false)
	private String excerpt = "";

	@Column(nullable = false)
	private TrustedHtml summary = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private String markdown = "";

	@Column(nullable = false)
	private String sourcePath = "";

	@Column(nullable = false)
	private String checksum = "";

	private @Nullable LocalDate updatedOn;

	private @Nullable LocalDate retiredOn;

	private @Nullable String successor;

	protected RoleProfile() {
	}

	RoleProfile(RoleFacts facts, RoleDocument document) {
		this.alsoKnownAs = List.copyOf(facts.alsoKnownAs());
		this.formerSlugs = List.copyOf(facts.formerSlugs());
		this.reportsTo = List.copyOf(facts.reportsTo());
		this.span = facts.span();
		this.references = List.copyOf(facts.references());
		this.updatedOn = facts.changes().stream().map(ChangeEntry::on).max(Comparator.naturalOrder()).orElse(null);
		this.retiredOn = (facts.retirement() != null) ? facts.retirement().on() : null;
		this.successor = (facts.retirement() != null) ? facts.retirement().successor() : null;
		this.excerpt = document.excerpt();
		this.summary = document.summary();
		this.markdown = document.markdown();
		this.sourcePath = document.sourcePath();
		this.checksum = document.checksum();
	}

	public List<String> alsoKnownAs() {
		return this.alsoKnownAs;
	}

	public List<String> formerSlugs() {
		return this.formerSlugs;
	}

	public List<String> reportsTo() {
		return this.reportsTo;
	}

	public @Nullable String span() {
		return this.span;
	}

	public List<Reference> references() {
		return this.references;
	}

	public String excerpt() {
		return this.excerpt;
	}

	public TrustedHtml summary() {
		return this.summary;
	}

	/**
	 * The blueprint's body as written, links neutral ({@code ](~/skills/x)}).
	 * @return Markdown without front matter
	 */
	public String markdown() {
		return this.markdown;
	}

	/**
	 * Where the blueprint stands below the content directory.
	 * @return for example {@code roles/head-of-devops.md}
	 */
	public String sourcePath() {
		return this.sourcePath;
	}

	String checksum() {
		return this.checksum;
	}

	public @Nullable LocalDate updatedOn() {
		return this.updatedOn;
	}

	public @Nullable LocalDate retiredOn() {
		return this.retiredOn;
	}

	public @Nullable String successor() {
		return this.successor;
	}

}
