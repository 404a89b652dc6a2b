package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * One thing a role answers for; the unit of search and of deep links.
 */
@Entity
public class Responsibility extends RolePart {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "area_id")
	private Area area = Area.NONE;

	@Column(nullable = false)
	private String anchor = "";

	@Column(nullable = false)
	private String title = "";

	@Column(nullable = false)
	private TrustedHtml body = TrustedHtml.EMPTY;

	private SearchHints hints = SearchHints.NONE;

	@Column(nullable = false)
	private boolean defining;

	protected Responsibility() {
	}

	Responsibility(Role role, int position, Area area, ResponsibilityEntry entry) {
		super(role, position);
		this.area = area;
		this.anchor = entry.anchor();
		this.title = entry.title();
		this.body = entry.text();
		this.hints = entry.hints();
		this.defining = entry.defining();
	}

	public Area area() {
		return this.area;
	}

	public String anchor() {
		return this.anchor;
	}

	public String title() {
		return this.title;
	}

	/**
	 * What it means, without the title.
	 * @return one or two sentences
	 */
	public TrustedHtml text() {
		return this.body;
	}

	/**
	 * What makes those find the line who say it otherwise.
	 * @return no hints where its author gave none
	 */
	public SearchHints hints() {
		return this.hints;
	}

	/**
	 * Whether it is one of the few lines that define the role.
	 * @return true for at most five lines of a role
	 */
	public boolean isDefining() {
		return this.defining;
	}

}
