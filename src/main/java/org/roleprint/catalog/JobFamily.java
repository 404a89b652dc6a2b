package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.roleprint.catalog.CatalogContent.GroupEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A family of roles that share a craft, such as reliability or data.
 */
@Entity
public class JobFamily extends CatalogEntry {

	/** Stands in a row that is still being read. */
	static final JobFamily NONE = new JobFamily();

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private TrustedHtml description = TrustedHtml.EMPTY;

	protected JobFamily() {
	}

	JobFamily(String slug) {
		super(slug);
	}

	/** Takes over what the content says; false when it said so already. */
	boolean revise(GroupEntry entry) {
		GroupEntry now = new GroupEntry(slug(), title(), this.position, this.description);
		retitle(entry.title());
		this.position = entry.order();
		this.description = entry.description();
		return !now.equals(entry);
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

	/**
	 * Enough to link to it.
	 * @return slug, title and place
	 */
	public Ref ref() {
		return new Ref(slug(), title(), this.position);
	}

}
