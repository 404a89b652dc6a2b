package org.roleprint.web.data;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Evidence;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * A KPI.
 *
 * @param slug the KPI's slug
 * @param title its title
 * @param url its page
 * @param area the area it belongs to
 * @param alsoKnownAs other names
 * @param unit what it is counted in
 * @param better which way it should move
 * @param cadence how often it is read
 * @param band the usual target band
 * @param definition what it is, plain text
 * @param formula how it is computed, plain text
 * @param caution how it misleads, plain text
 */
record KpiJson(String slug, String title, String url, Named area, List<String> alsoKnownAs, String unit, String better,
		String cadence, Band band, String definition, String formula, String caution) {

	static KpiJson of(Kpi kpi, SiteAddress site) {
		Measure measure = kpi.measure();
		return new KpiJson(kpi.slug(), kpi.title(), site.at(Paths.kpi(kpi.slug())),
				new Named(kpi.area().slug(), kpi.area().title()), kpi.alsoKnownAs(), measure.unit(),
				measure.better().slug(), measure.cadence(), Band.of(measure, kpi.evidence()),
				kpi.texts().definition().text(), kpi.texts().formula().text(), kpi.texts().caution().text());
	}

	/**
	 * The usual target band, and what stands behind it.
	 *
	 * @param text the band in words
	 * @param min lower end in the KPI's unit, absent when open
	 * @param max upper end in the KPI's unit, absent when open
	 * @param basis whether the band was published, read second-hand, or is a convention
	 * @param authority whose figure it is
	 * @param source where it can be read
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Band(String text, @Nullable Double min, @Nullable Double max, String basis,
			@Nullable String authority, @Nullable Source source) {

		static Band of(Measure measure, Evidence evidence) {
			Double min = (measure.bandMin() != null) ? measure.bandMin().doubleValue() : null;
			Double max = (measure.bandMax() != null) ? measure.bandMax().doubleValue() : null;
			Source source = (evidence.source() != null)
					? new Source(evidence.source().name(), evidence.source().url(), evidence.source().dated()) : null;
			return new Band(measure.bandText(), min, max, evidence.basis().slug(), evidence.authority(), source);
		}

	}

	/**
	 * A published source.
	 *
	 * @param name what it is called
	 * @param url where it is
	 * @param dated when it was published or read
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Source(String name, String url, @Nullable String dated) {
	}

}
