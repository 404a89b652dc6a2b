package org.roleprint.search;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.search.Suggestion.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is suggested while somebody types.
 */
@SearchTest
class SuggestionsTests {

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@BeforeEach
	void fill() {
		if (!this.catalog.edition().version().checksum().equals(SearchSamples.content().checksum())) {
			this.catalogImport.replaceWith(SearchSamples.content());
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			head,          ROLE,    Head of DevOps
			devops man,    ROLE,    DevOps Manager
			fed,           ROLE,    Head of DevOps
			manager devops,ROLE,    DevOps Manager
			error bu,      LINE,    Error budget policy
			eror budg,     LINE,    Error budget policy
			health,        LINE,    On-call health
			pager rotation,LINE,    On-call health
			k8s,           LINE,    Cluster strategy
			k8s,           CONCEPT, kubernetes
			o11y,          SKILL,   Observability
			obsrva,        SKILL,   Observability
			slo att,       KPI,     SLO attainment
			""")
	void suggestsWhatIsMeant(String typed, Kind kind, String title) {
		assertThat(of(typed, kind)).contains(title);
	}

	@Test
	void putsWhatBeginsAsTypedFirst() {
		assertThat(of("budget", Kind.LINE)).startsWith("Budget exceptions", "Budget reviews");
	}

	@Test
	void saysWhoseLineItIsAndByWhatNameARoleWasFound() {
		assertThat(this.suggestions.of("error bu", this.catalog.edition()).found())
			.extracting((suggestion) -> suggestion.note().text())
			.contains("Director of Site Reliability Engineering");
		assertThat(this.suggestions.of("sre dir", this.catalog.edition()).found())
			.extracting((suggestion) -> suggestion.note().text())
			.contains("SRE Director");
	}

	@Test
	void saysWhatItCorrected() {
		assertThat(this.suggestions.of("eror budg", this.catalog.edition()).corrected()).isEqualTo("error budg");
		assertThat(this.suggestions.of("error budg", this.catalog.edition()).corrected()).isNull();
		assertThat(this.suggestions.of("qwertyuiop", this.catalog.edition()).corrected()).isNull();
	}

	private List<String> of(String typed, Kind kind) {
		return this.suggestions.of(typed, this.catalog.edition())
			.found()
			.stream()
			.filter((suggestion) -> suggestion.kind() == kind)
			.map((suggestion) -> suggestion.title().text())
			.toList();
	}

}
