package org.roleprint.catalog;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.KpiTexts;
import org.roleprint.catalog.CatalogContent.Measure;

/**
 * A measure that roles answer for, with up to three targets and what each rests on.
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

	@Column(nullable = false)
	@Convert(converter = RungsConverter.class)
	private List<KpiRung> rungs = List.of();

	private @Nullable String authority;

	@Embedded
	private KpiTexts texts = KpiTexts.NONE;

	protected Kpi() {
	}

	Kpi(String slug) {
		super(slug);
	}

	/** Takes over what the content says; false when it said so already. */
	boolean revise(KpiEntry entry, Area newArea) {
		KpiEntry now = new KpiEntry(slug(), title(), this.area.slug(), this.alsoKnownAs, this.measure, this.rungs,
				this.authority, this.texts);
		retitle(entry.title());
		this.area = newArea;
		this.alsoKnownAs = List.copyOf(entry.alsoKnownAs());
		this.measure = entry.measure();
		this.rungs = List.copyOf(entry.rungs());
		this.authority = entry.authority();
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

	/**
	 * The targets that the KPI names.
	 * @return from start to strong, possibly none
	 */
	public List<KpiRung> rungs() {
		return this.rungs;
	}

	/**
	 * One of the targets that the KPI names.
	 * @param rung which
	 * @return empty when the KPI names no such target
	 */
	public Optional<KpiRung> rung(Rung rung) {
		return this.rungs.stream().filter((named) -> named.rung() == rung).findFirst();
	}

	/**
	 * Whose figures the targets are.
	 * @return null when they are nobody's in particular
	 */
	public @Nullable String authority() {
		return this.authority;
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
