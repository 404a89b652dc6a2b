package org.roleprint.catalog;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalog's tables; its number comes from one sequence, in blocks, so that
 * inserts can be batched.
 */
@MappedSuperclass
abstract class CatalogRow {

	/** Must equal the increment in the migration. */
	private static final int BLOCK = 50;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog_seq")
	@SequenceGenerator(name = "catalog_seq", sequenceName = "catalog_seq", allocationSize = BLOCK)
	private @Nullable Long id;

	protected CatalogRow() {
	}

	/** Stands for a row that is stored already. */
	void standFor(Long row) {
		this.id = row;
	}

	/**
	 * The row's number.
	 * @return null before the row is stored
	 */
	public @Nullable Long id() {
		return this.id;
	}

}
