package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/**
 * A row that belongs to one role and has its place there.
 */
@MappedSuperclass
abstract class RolePart extends CatalogRow {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "role_id", updatable = false)
	private Role role = Role.NONE;

	@Column(nullable = false)
	private int position;

	protected RolePart() {
	}

	RolePart(Role role, int position) {
		this.role = role;
		this.position = position;
	}

	public Role role() {
		return this.role;
	}

	/**
	 * The place among the role's parts of this kind.
	 * @return 0 for the first
	 */
	public int position() {
		return this.position;
	}

}
