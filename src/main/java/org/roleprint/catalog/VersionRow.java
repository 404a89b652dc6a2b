package org.roleprint.catalog;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one row that says which edition the tables hold; its lock decides who imports.
 */
@Entity
@Table(name = "catalog_version")
class VersionRow {

	/** The number of the only row. */
	static final int ONLY = 1;

	@Id
	private int id = ONLY;

	/** The number of the edition; rises by one with each import. */
	private long edition;

	@Column(nullable = false)
	private String checksum = "";

	@Column(nullable = false)
	private Instant importedAt = Instant.EPOCH;

	private int files;

	private long roles;

	private long responsibilities;

	private long skills;

	private long kpis;

	@Embedded
	private CatalogDescription description = CatalogDescription.USUAL;

	protected VersionRow() {
	}

	VersionRow(long edition, CatalogVersion version) {
		become(edition, version);
	}

	void become(long next, CatalogVersion version) {
		this.edition = next;
		this.checksum = version.checksum();
		this.importedAt = version.importedAt();
		this.files = version.files();
		this.roles = version.roles();
		this.responsibilities = version.responsibilities();
		this.skills = version.skills();
		this.kpis = version.kpis();
		this.description = version.description();
	}

	long edition() {
		return this.edition;
	}

	CatalogVersion toVersion() {
		return new CatalogVersion(this.checksum, this.importedAt, this.files, this.roles, this.responsibilities,
				this.skills, this.kpis, this.description);
	}

}
