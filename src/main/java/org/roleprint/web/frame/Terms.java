package org.roleprint.web.frame;

import java.util.Locale;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.KpiAim;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Rung;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;
import org.roleprint.catalog.wording.Wording;

/**
 * The fixed terms of a catalog in its language, for what is written without a template.
 *
 * @param wording the words of the catalog
 */
public record Terms(Wording wording) {

	public String proficiency(Proficiency level) {
		return this.wording.say("proficiency." + level.slug());
	}

	public String rung(Rung rung) {
		return this.wording.say("rung." + rung.slug());
	}

	public String basis(Basis basis) {
		return this.wording.say("basis." + basis.slug());
	}

	public String step(StepKind kind) {
		return this.wording.say("step." + kind.slug());
	}

	/**
	 * Whether a skill is a must, as a label.
	 * @param mustHave whether it is
	 * @return for example {@code Must have}
	 */
	public String need(boolean mustHave) {
		return this.wording.say(mustHave ? "skill.must" : "skill.good");
	}

	/**
	 * A usual time.
	 * @param years the time
	 * @return for example {@code 2–4 years} or {@code 1 year}
	 */
	public String years(YearRange years) {
		return (years.min() == years.max()) ? this.wording.say("years.exact", years.min())
				: this.wording.say("years.range", years.min(), years.max());
	}

	/**
	 * A target with what its number rests on.
	 * @param aim the target
	 * @return for example {@code 99.9% (published, 2018)}
	 */
	public String aim(KpiAim aim) {
		return aim.target().text() + " (" + basis(aim) + ")";
	}

	/**
	 * What the number of a target rests on, with the year of a published one.
	 * @param aim the target
	 * @return within a sentence
	 */
	public String basis(KpiAim aim) {
		String year = aim.year();
		String basis = inSentence(basis(aim.basis()));
		return (year != null) ? basis + ", " + year : basis;
	}

	/**
	 * A label as it stands within a sentence.
	 * @param label with a capital
	 * @return without it, except in German, whose nouns keep theirs
	 */
	public String inSentence(String label) {
		boolean german = this.wording.language().getLanguage().equals(Locale.GERMAN.getLanguage());
		return german ? label : label.toLowerCase(Locale.ROOT);
	}

}
