package org.roleprint.content;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.CatalogContent.KpiTargetEntry;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiRung.Range;
import org.roleprint.catalog.Rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.KPI;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * The targets that a KPI names, and which of them a role's target is.
 */
class KpiRungsTests {

	private static final String ROW = "| strong | Monthly | The team's own promise |";

	private static final String RUNGS = """
			rungs:
			  solid:
			    target: "≥ 95%"
			    basis: published
			    source: { name: A study, url: "https://example.org/study", dated: "2024" }
			  strong:
			    target: "≥ 99%"
			    basis: arithmetic
			    note: one month in a hundred
			""";

	private static final String SOURCE = "source: { name: A study, url: \"https://example.org/study\" }\n";

	private final ContentSample sample = ContentSample.complete();

	@Test
	void readsEachRungWithItsOwnBasisAndSource() {
		List<KpiRung> rungs = rungs(this.sample);
		assertThat(rungs).extracting(KpiRung::rung).containsExactly(Rung.SOLID, Rung.STRONG);
		assertThat(rungs).extracting(KpiRung::target).containsExactly("≥ 95%", "≥ 99%");
		assertThat(rungs).extracting(KpiRung::basis).containsExactly(Basis.PUBLISHED, Basis.ARITHMETIC);
		assertThat(rungs).extracting(KpiRung::sourceLine).containsExactly("A study, 2024", null);
		assertThat(rungs).extracting(KpiRung::note).containsExactly(null, "one month in a hundred");
	}

	@Test
	void takesATargetByTheNameOfItsRung() {
		KpiTargetEntry line = target(this.sample);
		assertThat(line.target().html()).isEqualTo("≥ 99%");
		assertThat(line.rung()).isEqualTo(Rung.STRONG);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			≥ 95%, SOLID
			≥95.0%, SOLID
			≥ 99%, STRONG
			""")
	void takesATargetByTheVeryNumberOfARung(String written, Rung rung) {
		assertThat(target(row(written + " | Monthly | The team's own promise")).rung()).isEqualTo(rung);
	}

	@ParameterizedTest
	@ValueSource(strings = { "≥ 96%", "> 95%", "≥ 95% of months", "≤ 95%", "95–99%", "*Rising over a year*" })
	void takesAnythingElseForTheRolesOwnSetting(String written) {
		ContentSample own = row(written + " | Monthly | A promise. Own setting: new teams begin lower.");
		KpiTargetEntry line = target(own);
		assertThat(line.rung()).isNull();
		assertThat(line.target().text()).isEqualTo(written.replace("*", ""));
		assertThat(line.note().text()).isEqualTo("A promise.");
		assertThat(line.reason().text()).isEqualTo("new teams begin lower.");
		assertThat(own.errors()).isEmpty();
		assertThat(own.warnings()).noneMatch((warning) -> warning.contains("rung"));
	}

	@Test
	void keepsTheLinksOfAReason() {
		KpiTargetEntry line = target(
				row("≥ 96% | Monthly | A promise. Own setting: asked by *the* [coach](../skills/coaching.md)."));
		assertThat(line.reason().html()).isEqualTo("asked by <em>the</em> <a href=\"~/skills/coaching\">coach</a>.");
		assertThat(line.note().html()).isEqualTo("A promise.");
	}

	@Test
	void warnsOfAnOwnNumberWithoutAReason() {
		assertThat(row("≥ 96% | Monthly | A promise").warnings()).contains(MANAGER
				+ ":33:49: warning: the target \"≥ 96%\" is no rung of its KPI; write why at the end of the last cell, as "
				+ "\"Own setting: …\", or use solid (≥ 95%), strong (≥ 99%)");
	}

	@Test
	void asksNoNumberOfAKpiThatNamesNone() {
		ContentSample without = this.sample.replacing(KPI, RUNGS, "");
		assertThat(without.replacing(MANAGER, ROW, "| ≥ 96% | Monthly | A promise |").warnings())
			.anyMatch((line) -> line.endsWith("or make it a statement in italics, as the KPI names no number"));
		assertThat(without.errors()).containsExactly(MANAGER + ":33:49: error: the KPI \"SLO attainment\" has no rung "
				+ "\"strong\"; make it a statement in italics, as the KPI names no number");
	}

	@Test
	void refusesARungThatItsKpiLacks() {
		assertThat(row("start | Monthly | A promise").errors()).containsExactly(MANAGER
				+ ":33:49: error: the KPI \"SLO attainment\" has no rung \"start\"; use solid (≥ 95%), strong (≥ 99%)");
	}

	@Test
	void warnsOfAReasonForWhatIsARung() {
		assertThat(row("solid | Monthly | A promise. Own setting: none.").warnings()).contains(
				MANAGER + ":33:67: warning: the target is the rung \"solid\" of its KPI and needs no reason; take "
						+ "\"Own setting:\" out, or set another target");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ min: 95 }          | ≥ 95%  | 95   | ''
			{ max: 95 }          | ≤ 95%  | ''   | 95
			{ min: 80, max: 95 } | 80–95% | 80   | 95
			{ min: -5, max: 5 }  | ±5%    | -5   | 5
			""")
	void readsTheBandOfOlderFilesAsTheSolidRung(String band, String target, String min, String max) {
		ContentSample older = older("band: " + band + "\nband-text: Most of it\nbasis: published\n" + SOURCE);
		assertThat(rungs(older)).singleElement().satisfies((rung) -> {
			assertThat(rung.rung()).isEqualTo(Rung.SOLID);
			assertThat(rung.target()).isEqualTo(target);
			assertThat(rung.range()).isEqualTo(new Range(number(min), number(max)));
			assertThat(rung.basis()).isEqualTo(Basis.PUBLISHED);
			assertThat(rung.sourceLine()).isEqualTo("A study");
			assertThat(rung.note()).isEqualTo("Most of it");
		});
		assertThat(older.errors()).isEmpty();
		assertThat(older.warnings()).contains(KPI + ":8:12: warning: band and basis are the form of an earlier "
				+ "version; write \"rungs: { solid: { target: '" + target + "', basis: published, note: 'Most of it', "
				+ "source: … } }\" instead of band, band-text, basis and source");
	}

	@Test
	void readsABandWithoutNumbersAsAStatement() {
		ContentSample older = older("band-text: Only the trend, it's said\nbasis: convention\n");
		assertThat(rungs(older)).singleElement()
			.isEqualTo(new KpiRung(Rung.SOLID, "Only the trend, it's said", Range.OPEN, Basis.CONVENTION, null, null));
		assertThat(older.warnings()).anyMatch((line) -> line
			.contains("write \"rungs: { solid: { target: '*Only the trend, it''s said*', basis: convention } }\""));
	}

	@Test
	void readsTheNewFormThatItPrints() {
		ContentSample mended = this.sample.replacing(KPI, RUNGS,
				"rungs: { solid: { target: '*Only the trend, it''s said*', basis: convention } }\n");
		assertThat(rungs(mended)).extracting(KpiRung::target).containsExactly("Only the trend, it's said");
	}

	private ContentSample older(String lines) {
		return this.sample.replacing(KPI, RUNGS, lines).replacing(MANAGER, ROW, "| solid | Monthly | A promise |");
	}

	private ContentSample row(String cells) {
		return this.sample.replacing(MANAGER, ROW, "| " + cells + " |");
	}

	private static @Nullable BigDecimal number(String digits) {
		return digits.isEmpty() ? null : new BigDecimal(digits);
	}

	private static List<KpiRung> rungs(ContentSample sample) {
		return sample.content().kpis().get(0).rungs();
	}

	private static KpiTargetEntry target(ContentSample sample) {
		return sample.content()
			.roles()
			.stream()
			.filter((role) -> role.slug().equals("engineering-manager"))
			.findFirst()
			.orElseThrow()
			.kpis()
			.get(0);
	}

}
