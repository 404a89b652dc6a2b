package org.roleprint.words;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.words.Thesaurus.Sense;
import org.roleprint.words.Thesaurus.Synonym;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What words mean, and which others they find.
 */
class ThesaurusTests {

	private static final ThesaurusConcept ON_CALL = new ThesaurusConcept("On-call", List.of("standby"), List.of("rota"),
			List.of("PagerDuty"), List.of("woken at night"), List.of("Call centre"), List.of());

	private static final ThesaurusConcept CALL_CENTRE = new ThesaurusConcept("Call centre", List.of("contact centre"),
			List.of(), List.of(), List.of("standby"), List.of(), List.of());

	private final Thesaurus thesaurus = Thesaurus.of(List.of(ON_CALL, CALL_CENTRE));

	@Test
	void letsNamesFindEachOtherWhatIsNarrowerAndTheTools() {
		assertThat(found("on-call")).containsExactlyInAnyOrder("standbi", "rota", "pagerduti");
		assertThat(found("contact centre")).containsExactly("call center");
	}

	@Test
	void letsToolsFindTheNamesAndWhatIsNarrower() {
		assertThat(found("PagerDuty")).containsExactlyInAnyOrder("on call", "standbi", "rota");
	}

	@Test
	void letsPlainWordsFindTheNamesAndWhatIsNarrower() {
		assertThat(found("woken at night")).containsExactlyInAnyOrder("on call", "standbi", "rota");
	}

	@Test
	void letsNarrowerWordsFindOnlyThemselves() {
		assertThat(found("rota")).isEmpty();
	}

	@Test
	void findsWhatEachMeaningOfTermFinds() {
		assertThat(found("standby")).containsExactlyInAnyOrder("on call", "rota", "pagerduti", "call center",
				"contact center");
	}

	@Test
	void leadsFromOneConceptToNoOther() {
		assertThat(found("on-call")).doesNotContain("call center");
	}

	@Test
	void tellsSameFromFound() {
		assertThat(this.thesaurus.forTerm(stems("on call"))).filteredOn(Synonym::same)
			.extracting((synonym) -> String.join(" ", synonym.stems()))
			.containsExactly("standbi");
	}

	@Test
	void tellsWhatTermMeansAndHow() {
		assertThat(this.thesaurus.senses(stems("standby"))).containsExactly(
				new Sense(ON_CALL, ON_CALL.key(), TermKind.OTHER_NAME),
				new Sense(CALL_CENTRE, CALL_CENTRE.key(), TermKind.PLAIN_WORD));
		assertThat(this.thesaurus.senses(stems("rotas")))
			.containsExactly(new Sense(ON_CALL, ON_CALL.key(), TermKind.NARROWER));
		assertThat(this.thesaurus.senses(stems("pagerduty")))
			.containsExactly(new Sense(ON_CALL, ON_CALL.key(), TermKind.TOOL));
		assertThat(this.thesaurus.senses(stems("ON CALL")))
			.containsExactly(new Sense(ON_CALL, ON_CALL.key(), TermKind.NAME));
		assertThat(this.thesaurus.senses(stems("call"))).isEmpty();
	}

	@Test
	void findsLongestTermInRunningText() {
		List<String> stems = stems("who is woken at night by it");
		assertThat(this.thesaurus.longestTermAt(stems, 2)).isEqualTo(3);
		assertThat(this.thesaurus.longestTermAt(stems, 3)).isZero();
	}

	@Test
	void knowsEveryStemOfItsTerms() {
		assertThat(this.thesaurus.stems()).contains("woken", "pagerduti", "rota").doesNotContain("pager");
	}

	@Test
	void joinsConceptsWithEachWordOnce() {
		ThesaurusConcept more = new ThesaurusConcept("on call", List.of("On-Call", "duty"),
				List.of("Rotas", "handover"), List.of(), List.of(), List.of(), List.of("kpis/on-call-health"));
		assertThat(ON_CALL.joined(more)).isEqualTo(new ThesaurusConcept("On-call", List.of("standby", "duty"),
				List.of("rota", "handover"), List.of("PagerDuty"), List.of("woken at night"), List.of("Call centre"),
				List.of("kpis/on-call-health")));
	}

	private List<String> found(String term) {
		return this.thesaurus.forTerm(stems(term))
			.stream()
			.map((synonym) -> String.join(" ", synonym.stems()))
			.toList();
	}

	private static List<String> stems(String term) {
		return Words.of(term).stream().map(Token::stem).toList();
	}

}
