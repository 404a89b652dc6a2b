package org.roleprint.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

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

	@Enumerated(EnumType.STRING)
	private @Nullable Rung rung;

	@Column(nullable = false)
	private String cadence = "";

	@Column(nullable = false)
	private TrustedHtml note = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml reason = TrustedHtml.EMPTY;

	protected KpiTarget() {
	}

	KpiTarget(Role role, int position, Kpi kpi, KpiTargetEntry entry) {
		super(role, position);
		this.kpi = kpi;
		this.target = entry.target();
		this.rung = entry.rung();
		this.cadence = entry.cadence();
		this.note = entry.note();
		this.reason = entry.reason();
	}

	public Kpi kpi() {
		return this.kpi;
	}

	/**
	 * What the role aims for, and what that rests on.
	 * @return a rung of the KPI, or the role's own setting
	 */
	public KpiAim aim() {
		return new KpiAim(this.target, (this.rung != null) ? this.kpi.rung(this.rung).orElse(null) : null, this.reason);
	}

	public String cadence() {
		return this.cadence;
	}

	public TrustedHtml note() {
		return this.note;
	}

}
