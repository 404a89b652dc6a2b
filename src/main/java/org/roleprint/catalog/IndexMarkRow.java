package org.roleprint.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Says for which edition a shared search index holds every document.
 */
@Entity
@Table(name = "search_index")
class IndexMarkRow {

	/** How documents are written; builds that write them otherwise have another one. */
	@Id
	private int form;

	private long edition;

	protected IndexMarkRow() {
	}

	IndexMarkRow(int form, long edition) {
		this.form = form;
		this.edition = edition;
	}

	long edition() {
		return this.edition;
	}

}
