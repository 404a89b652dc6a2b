package org.roleprint.catalog;

import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.DifferenceEntry;

/**
 * How a role differs from one with an alike title: "not to be confused with".
 */
@Entity
public class RoleDifference extends RolePart {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "other_id")
	private Role other = Role.NONE;

	@Column(nullable = false)
	private String note = "";

	protected RoleDifference() {
	}

	RoleDifference(Role role, int position, @Nullable Role other, DifferenceEntry entry) {
		super(role, position);
		if (other == null) {
			throw new IllegalArgumentException("A difference needs the other role: " + entry.other());
		}
		this.other = other;
		this.note = entry.text();
	}

	void meet(Map<String, Role> roles) {
		this.other = roles.getOrDefault(this.other.slug(), this.other);
	}

	public Role other() {
		return this.other;
	}

	/**
	 * The difference.
	 * @return one plain sentence
	 */
	public String text() {
		return this.note;
	}

}
