package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.roleprint.catalog.address.Place;

/**
 * A stored move of a page or of a place on a page.
 */
@Entity
@Table(name = "moved_address")
class MoveRow extends CatalogRow {

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private String fromPath = "";

	@Column(nullable = false)
	private String fromFragment = "";

	@Column(nullable = false)
	private String toPath = "";

	@Column(nullable = false)
	private String toFragment = "";

	@Column(nullable = false)
	private boolean gone;

	@Column(nullable = false)
	private String title = "";

	protected MoveRow() {
	}

	MoveRow(int position, Move move) {
		this.position = position;
		this.fromPath = move.from().path();
		this.fromFragment = move.from().fragment();
		this.toPath = move.to().path();
		this.toFragment = move.to().fragment();
		this.gone = move.gone();
		this.title = move.title();
	}

	Move toMove() {
		return new Move(new Place(this.fromPath, this.fromFragment), new Place(this.toPath, this.toFragment), this.gone,
				this.title);
	}

}
