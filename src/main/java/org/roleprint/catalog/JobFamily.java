package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * A family of roles that share a craft, such as reliability or data.
 */
@Entity
public class JobFamily extends CatalogEntry {

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private TrustedHtml description = new TrustedHtml("");

	protected JobFamily() {
	}

	JobFamily(String slug) {
		super(slug);
	}

	void revise(CatalogContent.GroupEntry entry) {
		retitle(entry.title());
		this.position = entry.order();
		this.description = entry.description();
	}

	/**
	 * The place among its kind.
	 * @return ascending, as the content's {@code order} says
	 */
	public int position() {
		return this.position;
	}

	public TrustedHtml description() {
		return this.description;
	}

}
