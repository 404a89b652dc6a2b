package org.roleprint.catalog;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A replica that shares a search index with others, as it last said itself.
 */
@Entity
@Table(name = "replica")
class ReplicaRow {

	@Id
	private String id = "";

	/** How it writes documents. */
	@Column(nullable = false)
	private int form;

	/** The oldest edition that it still reads; 0 before it shows any. */
	@Column(nullable = false)
	private long edition;

	/** When it was last heard of, by the database's clock. */
	@Column(nullable = false)
	private Instant seen = Instant.EPOCH;

	protected ReplicaRow() {
	}

}
