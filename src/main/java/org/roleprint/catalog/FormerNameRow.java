package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A stored former name of a page.
 */
@Entity
@Table(name = "former_name")
class FormerNameRow extends CatalogRow {

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private String name = "";

	@Column(nullable = false)
	private String path = "";

	protected FormerNameRow() {
	}

	FormerNameRow(int position, FormerName former) {
		this.position = position;
		this.name = former.name();
		this.path = former.path();
	}

	FormerName toFormerName() {
		return new FormerName(this.name, this.path);
	}

}
