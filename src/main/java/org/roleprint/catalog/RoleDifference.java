package org.roleprint.catalog;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "other_id")
	private @Nullable Role other;

	private @Nullable String otherTitle;

	@Column(nullable = false)
	private String note = "";

	protected RoleDifference() {
	}

	RoleDifference(Role role, int position, @Nullable Role other, DifferenceEntry entry) {
		super(role, position);
		this.other = other;
		this.otherTitle = entry.otherTitle();
		this.note = entry.text();
	}

	void meet(Map<String, Role> roles) {
		if (this.other != null) {
			this.other = roles.getOrDefault(this.other.slug(), this.other);
		}
	}

	/**
	 * The role with the alike title.
	 * @return empty when the catalog does without it
	 */
	public Optional<Role> other() {
		return Optional.ofNullable(this.other);
	}

	public String otherTitle() {
		return (this.other != null) ? this.other.title() : Objects.requireNonNullElse(this.otherTitle, "");
	}

	/**
	 * Whether the catalog has that role.
	 * @param slug a role's slug
	 * @return true when it is the other one
	 */
	public boolean isFrom(String slug) {
		return other().filter((role) -> role.slug().equals(slug)).isPresent();
	}

	/**
	 * The difference.
	 * @return one plain sentence
	 */
	public String text() {
		return this.note;
	}

}
