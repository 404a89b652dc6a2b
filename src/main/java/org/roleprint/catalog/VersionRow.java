package org.roleprint.catalog;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one row that says which content the tables hold; its lock decides who imports.
 */
@Entity
@Table(name = "catalog_version")
class VersionRow {

	/** The number of the only row. */
	static final int ONLY = 1;

	@Id
	private int id = ONLY;

	@Column(nullable = false)
	private String checksum = "";

	@Column(nullable = false)
	private Instant importedAt = Instant.EPOCH;

	private int files;

	private long roles;

	private long responsibilities;

	private long skills;

	private long kpis;

	protected VersionRow() {
	}

	VersionRow(CatalogVersion version) {
		become(version);
	}

	void become(CatalogVersion version) {
		this.checksum = version.checksum();
		this.importedAt = version.importedAt();
		this.files = version.files();
		this.roles = version.roles();
		this.responsibilities = version.responsibilities();
		this.skills = version.skills();
		this.kpis = version.kpis();
	}

	CatalogVersion toVersion() {
		return new CatalogVersion(this.checksum, this.importedAt, this.files, this.roles, this.responsibilities,
				this.skills, this.kpis);
	}

}
