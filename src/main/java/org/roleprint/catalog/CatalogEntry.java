package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * What every entry of the catalog has: a slug, which is its identity, and a title.
 */
@MappedSuperclass
public abstract class CatalogEntry extends CatalogRow {

	@Column(nullable = false, unique = true, updatable = false)
	private String slug = "";

	@Column(nullable = false)
	private String title = "";

	/** The edition that last changed this entry. */
	@Column(nullable = false)
	private long since;

	protected CatalogEntry() {
	}

	CatalogEntry(String slug) {
		this.slug = slug;
	}

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Which edition last changed this entry.
	 * @return the edition's number
	 */
	public long since() {
		return this.since;
	}

	void retitle(String newTitle) {
		this.title = newTitle;
	}

	void changedIn(long edition) {
		this.since = edition;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof CatalogEntry entry
				&& Hibernate.getClass(this) == Hibernate.getClass(entry) && slug().equals(entry.slug()));
	}

	@Override
	public int hashCode() {
		return slug().hashCode();
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + " " + slug();
	}

}
