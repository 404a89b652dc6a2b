package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.roleprint.catalog.CatalogContent.SectionEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A free section of a blueprint, shown as it was written.
 */
@Entity
public class Section extends RolePart {

	@Column(nullable = false)
	private String anchor = "";

	@Column(nullable = false)
	private String title = "";

	@Column(nullable = false)
	private TrustedHtml body = TrustedHtml.EMPTY;

	protected Section() {
	}

	Section(Role role, int position, SectionEntry entry) {
		super(role, position);
		this.anchor = entry.anchor();
		this.title = entry.title();
		this.body = entry.html();
	}

	public String anchor() {
		return this.anchor;
	}

	public String title() {
		return this.title;
	}

	public TrustedHtml html() {
		return this.body;
	}

}
