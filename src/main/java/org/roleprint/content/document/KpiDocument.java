package org.roleprint.content.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.Rung;
import org.roleprint.content.document.Blueprint.KpiRow;

/**
 * The document that describes a KPI.
 *
 * @param file where it was read from
 * @param title the KPI's name
 * @param area slug of its area
 * @param alsoKnownAs other names
 * @param formerNames what it was called once
 * @param measure unit, direction and cadence
 * @param rungs the targets it names, from start to strong
 * @param authority whose figures these are, null when nobody's in particular
 * @param definition the lead
 * @param formula how it is computed
 * @param caution how it misleads
 */
public record KpiDocument(ContentFile file, Located<String> title, Located<String> area,
		List<Located<String>> alsoKnownAs, List<Located<String>> formerNames, Measure measure, List<KpiRung> rungs,
		@Nullable String authority, Prose definition, Prose formula, Prose caution) {

	public String slug() {
		return this.file.slug();
	}

	/**
	 * The rung that a role's target is: the one its cell names, or else the one whose
	 * very number it has.
	 * @param row a row of a blueprint
	 * @return empty for the role's own setting, and when the KPI lacks the named rung
	 */
	public Optional<KpiRung> rungOf(KpiRow row) {
		Rung named = row.named();
		return this.rungs.stream()
			.filter((rung) -> (named != null) ? rung.rung() == named
					: isThatNumber(rung, row.reading(), this.file.words().language()))
			.findFirst();
	}

	private static boolean isThatNumber(KpiRung rung, @Nullable KpiTargetText reading, Locale language) {
		return reading != null
				&& KpiTargetText.parse(rung.target(), language).filter(reading::isSameNumber).isPresent();
	}

}
