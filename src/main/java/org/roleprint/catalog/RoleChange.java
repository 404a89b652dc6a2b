package org.roleprint.catalog;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.roleprint.catalog.CatalogContent.ChangeEntry;

/**
 * A dated note on what changed in a blueprint.
 */
@Entity
public class RoleChange extends RolePart {

	@Column(nullable = false)
	private LocalDate changedOn = LocalDate.EPOCH;

	@Column(nullable = false)
	private String note = "";

	protected RoleChange() {
	}

	RoleChange(Role role, int position, ChangeEntry entry) {
		super(role, position);
		this.changedOn = entry.on();
		this.note = entry.note();
	}

	public LocalDate on() {
		return this.changedOn;
	}

	public String note() {
		return this.note;
	}

}
