package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.roleprint.catalog.CatalogContent.GuideEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A text that settles for several pages at once what each of them would otherwise have to
 * say by itself.
 */
@Entity
public class Guide extends CatalogEntry {

	@Column(nullable = false)
	private int position;

	@Column(name = "lead_text", nullable = false)
	private TrustedHtml lead = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml body = TrustedHtml.EMPTY;

	protected Guide() {
	}

	Guide(String slug) {
		super(slug);
	}

	/** Takes over what the content says; false when it said so already. */
	boolean revise(GuideEntry entry) {
		GuideEntry now = new GuideEntry(slug(), title(), this.position, this.lead, this.body);
		retitle(entry.title());
		this.position = entry.order();
		this.lead = entry.lead();
		this.body = entry.body();
		return !now.equals(entry);
	}

	/**
	 * The place among all guides.
	 * @return ascending, as the content's {@code order} says
	 */
	public int position() {
		return this.position;
	}

	/**
	 * What it is about.
	 * @return one paragraph
	 */
	public TrustedHtml lead() {
		return this.lead;
	}

	/**
	 * What stands below the lead.
	 * @return possibly nothing; headings of the upper two ranks carry their anchors as
	 * ids
	 */
	public TrustedHtml body() {
		return this.body;
	}

}
