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

	/** When the build was made that imported it. */
	@Column(nullable = false)
	private Instant builtAt = Instant.EPOCH;

	@Embedded
	private CatalogDescription description = CatalogDescription.USUAL;

	protected VersionRow() {
	}

	void become(long next, CatalogVersion version, Instant buildMadeAt) {
		this.builtAt = buildMadeAt;
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

	/** Whether nothing was ever imported. */
	boolean isBlank() {
		return this.edition == 0 && this.files == 0;
	}

	boolean holds(String otherChecksum) {
		return this.checksum.equals(otherChecksum);
	}

	/** Whether a newer build than one made at some time has imported it. */
	boolean isNewerThan(Instant buildMadeAt) {
		return this.builtAt.isAfter(buildMadeAt);
	}

	CatalogVersion toVersion() {
		return new CatalogVersion(this.checksum, this.importedAt, this.files, this.roles, this.responsibilities,
				this.skills, this.kpis, this.description);
	}

}
