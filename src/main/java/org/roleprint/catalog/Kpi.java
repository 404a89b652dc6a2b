package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.roleprint.catalog.CatalogContent.Evidence;
import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.KpiTexts;
import org.roleprint.catalog.CatalogContent.Measure;

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

	@Embedded
	private Measure measure = Measure.NONE;

	@Embedded
	private Evidence evidence = Evidence.NONE;

	@Embedded
	private KpiTexts texts = KpiTexts.NONE;

	protected Kpi() {
	}

	Kpi(String slug) {
		super(slug);
	}

	/** Takes over what the content says; false when it said so already. */
	boolean revise(KpiEntry entry, Area newArea) {
		KpiEntry now = new KpiEntry(slug(), title(), this.area.slug(), this.alsoKnownAs, this.measure, this.evidence,
				this.texts);
		retitle(entry.title());
		this.area = newArea;
		this.alsoKnownAs = List.copyOf(entry.alsoKnownAs());
		this.measure = entry.measure();
		this.evidence = entry.evidence();
		this.texts = entry.texts();
		return !now.equals(entry);
	}

	public Area area() {
		return this.area;
	}

	public List<String> alsoKnownAs() {
		return this.alsoKnownAs;
	}

	public Measure measure() {
		return this.measure;
	}

	public Evidence evidence() {
		return this.evidence;
	}

	public KpiTexts texts() {
		return this.texts;
	}

	/**
	 * Enough to link to it.
	 * @return slug, title and place
	 */
	public Ref ref() {
		return new Ref(slug(), title(), 0);
	}

}
