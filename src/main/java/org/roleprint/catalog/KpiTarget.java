package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.roleprint.catalog.CatalogContent.KpiTargetEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A KPI that a role is measured by, with the role's own target.
 */
@Entity
public class KpiTarget extends RolePart {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "kpi_id")
	private Kpi kpi = Kpi.NONE;

	@Column(nullable = false)
	private TrustedHtml target = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private String cadence = "";

	@Column(nullable = false)
	private TrustedHtml note = TrustedHtml.EMPTY;

	protected KpiTarget() {
	}

	KpiTarget(Role role, int position, Kpi kpi, KpiTargetEntry entry) {
		super(role, position);
		this.kpi = kpi;
		this.target = entry.target();
		this.cadence = entry.cadence();
		this.note = entry.note();
	}

	public Kpi kpi() {
		return this.kpi;
	}

	public TrustedHtml target() {
		return this.target;
	}

	public String cadence() {
		return this.cadence;
	}

	public TrustedHtml note() {
		return this.note;
	}

}
