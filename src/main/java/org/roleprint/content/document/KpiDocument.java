package org.roleprint.content.document;

import java.util.List;

import org.roleprint.catalog.CatalogContent.Evidence;
import org.roleprint.catalog.CatalogContent.Measure;

/**
 * The document that describes a KPI.
 *
 * @param file where it was read from
 * @param title the KPI's name
 * @param area slug of its area
 * @param alsoKnownAs other names
 * @param measure unit, direction, cadence and band
 * @param evidence where the band comes from
 * @param definition the lead
 * @param formula how it is computed
 * @param caution how it misleads
 */
public record KpiDocument(ContentFile file, Located<String> title, Located<String> area,
		List<Located<String>> alsoKnownAs, Measure measure, Evidence evidence, Prose definition, Prose formula,
		Prose caution) {

	public String slug() {
		return this.file.slug();
	}

}
