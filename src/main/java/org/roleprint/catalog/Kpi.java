package org.roleprint.catalog;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Evidence;
import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.KpiTexts;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A measure that roles answer for, with its usual target band and where that band comes
 * from.
 */
@Entity
public class Kpi extends CatalogEntry {

	/** Stands in a row that is still being read. */
	static final Kpi NONE = new Kpi();

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "area_id")
	private Area area = Area.NONE;

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> alsoKnownAs = List.of();

	@Column(nullable = false)
	private String unit = "";

	@Column(nullable = false)
	@Enumerated(EnumType.STRING)
	private Better better = Better.HIGHER;

	@Column(nullable = false)
	private String cadence = "";

	private @Nullable BigDecimal bandMin;

	private @Nullable BigDecimal bandMax;

	@Column(nullable = false)
	private String bandText = "";

	@Column(nullable = false)
	@Enumerated(EnumType.STRING)
	private Basis basis = Basis.CONVENTION;

	private @Nullable String authority;

	private @Nullable String sourceName;

	private @Nullable String sourceUrl;

	private @Nullable String sourceDated;

	@Column(nullable = false)
	private TrustedHtml definition = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml formula = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml caution = TrustedHtml.EMPTY;

	protected Kpi() {
	}

	Kpi(String slug) {
		super(slug);
	}

	/** Takes over what the content says; false when it said so already. */
	boolean revise(KpiEntry entry, Area newArea) {
		KpiEntry now = new KpiEntry(slug(), title(), this.area.slug(), this.alsoKnownAs, measure(), evidence(),
				texts());
		retitle(entry.title());
		this.area = newArea;
		this.alsoKnownAs = List.copyOf(entry.alsoKnownAs());
		this.unit = entry.measure().unit();
		this.better = entry.measure().better();
		this.cadence = entry.measure().cadence();
		this.bandMin = entry.measure().bandMin();
		this.bandMax = entry.measure().bandMax();
		this.bandText = entry.measure().bandText();
		this.basis = entry.evidence().basis();
		this.authority = entry.evidence().authority();
		Source source = entry.evidence().source();
		this.sourceName = (source != null) ? source.name() : null;
		this.sourceUrl = (source != null) ? source.url() : null;
		this.sourceDated = (source != null) ? source.dated() : null;
		this.definition = entry.texts().definition();
		this.formula = entry.texts().formula();
		this.caution = entry.texts().caution();
		return !now.equals(entry);
	}

	public Area area() {
		return this.area;
	}

	public List<String> alsoKnownAs() {
		return this.alsoKnownAs;
	}

	public Measure measure() {
		return new Measure(this.unit, this.better, this.cadence, this.bandMin, this.bandMax, this.bandText);
	}

	public Evidence evidence() {
		Source source = (this.sourceName != null && this.sourceUrl != null)
				? new Source(this.sourceName, this.sourceUrl, this.sourceDated) : null;
		return new Evidence(this.basis, this.authority, source);
	}

	public KpiTexts texts() {
		return new KpiTexts(this.definition, this.formula, this.caution);
	}

	/**
	 * Enough to link to it.
	 * @return slug, title and place
	 */
	public Ref ref() {
		return new Ref(slug(), title(), 0);
	}

}
