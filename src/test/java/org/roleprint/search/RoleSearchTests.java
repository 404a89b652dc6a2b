package org.roleprint.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.query.Marked;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a search finds, in which order, and what it says about it.
 */
@SearchTest
class RoleSearchTests {

	private static final String SRE = "director-of-site-reliability-engineering";

	@Autowired
	private RoleSearch search;

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@BeforeEach
	void fill() {
		String checksum = SearchSamples.content().checksum();
		if (!this.catalog.edition().version().checksum().equals(checksum)) {
			this.catalogImport.replaceWith(SearchSamples.content());
		}
	}

	@Test
	void answersQuestionWithLinesGroupedByRole() {
		SearchResults results = search("Who owns error budgets?");
		assertThat(results.roles()).extracting((hits) -> hits.role().slug()).containsExactly(SRE, "head-of-devops");
		RoleHits best = results.roles().get(0);
		assertThat(best.best()).hasSize(3);
		assertThat(best.best().get(0).anchor()).isEqualTo("error-budget-policy");
		assertThat(best.more()).hasSize(1);
		assertThat(results.totals()).isEqualTo(new SearchResults.Totals(5, 2, 1, 1));
		assertThat(results.widening().correction()).isEmpty();
		assertThat(results.widening().maybeMissing()).isEmpty();
	}

	@Test
	void marksWhatMatched() {
		LineHit line = search("error budgets").roles().get(1).best().get(0);
		assertThat(marks(line.text())).containsExactly("error budget");
		assertThat(line.text().text()).isEqualTo("Calls a freeze when an error budget is gone.");
	}

	@Test
	void showsTextWithoutMarkup() {
		assertThat(search("security patches").roles().get(0).best().get(0).text().text())
			.isEqualTo("Ships security patches within a week & proves it.");
	}

	@Test
	void narrowsWithEveryWord() {
		assertThat(anchors("budget")).hasSize(5);
		assertThat(anchors("budget freeze")).containsExactly("release-freezes");
	}

	@Test
	void letsTheRoleSupplyWordsButNeverAll() {
		assertThat(anchors("devops freeze")).containsExactly("release-freezes");
		assertThat(search("devops head").roles()).extracting((hits) -> hits.role().slug())
			.as("a title in another order")
			.containsExactly("head-of-devops");
	}

	@Test
	void findsOtherNamesOfTheRoleWhateverTheirAccents() {
		assertThat(anchors("federation freeze")).containsExactly("release-freezes");
	}

	@Test
	void findsBySynonymsBothWaysAndOneWay() {
		assertThat(anchors("k8s")).containsExactly("cluster-strategy");
		assertThat(anchors("pager rotation")).containsExactly("on-call-health");
		assertThat(anchors("sre sleep")).containsExactly("on-call-health");
	}

	@Test
	void findsLineByOtherNameOfSkillItNames() {
		assertThat(anchors("major calls")).containsExactly("incident-management");
	}

	@Test
	void takesQuotesAsExactPhrase() {
		assertThat(anchors("\"spent error budget\"")).containsExactly("budget-exceptions");
		assertThat(anchors("\"error budgets\"")).isEmpty();
	}

	@Test
	void leavesOutWhatIsExcluded() {
		assertThat(anchors("budget -freeze")).hasSize(4);
		assertThat(anchors("budget -devops")).doesNotContain("release-freezes");
		assertThat(anchors("budget -\"spent error\"")).doesNotContain("budget-exceptions").contains("budget-reviews");
	}

	@Test
	void filtersByFieldWords() {
		assertThat(anchors("budget level:head")).containsExactly("release-freezes");
		assertThat(anchors("budget -family:reliability")).containsExactly("release-freezes");
		assertThat(anchors("engineers area:\"People and teams\" -level:director"))
			.containsExactlyInAnyOrder("hiring-plan", "growth-plans");
		assertThat(search("budget family:nosuch").widening().unknownFields()).hasSize(1);
		assertThat(anchors("budget family:nosuch")).hasSize(5);
	}

	@Test
	void showsEveryLineOfFilterWithoutWords() {
		SearchResults results = search("level:manager");
		assertThat(results.outcome()).isEqualTo(Outcome.FOUND);
		assertThat(results.totals().lines()).isEqualTo(3);
	}

	@Test
	void forgivesTypoOnlyWhenNeededAndSaysSo() {
		SearchResults results = search("eror bugdet");
		assertThat(results.widening().correction()).contains("error budget");
		assertThat(results.totals().lines()).isEqualTo(5);
		assertThat(search("error budget").widening().correction()).isEmpty();
	}

	@Test
	void searchesForWhatWasTypedOnRequest() {
		SearchResults results = this.search.search(new SearchRequest("eror bugdet", RoleFilter.none(), 1, true),
				this.catalog.edition());
		assertThat(results.outcome()).isEqualTo(Outcome.NOTHING);
		assertThat(results.widening().correction()).isEmpty();
	}

	@Test
	void letsOneWordMissWhenNoLineHasAllAndSaysWhich() {
		SearchResults results = search("kubernetes zebras");
		assertThat(results.widening().maybeMissing()).containsExactly("kubernetes", "zebras");
		assertThat(results.roles().get(0).best().get(0).missing()).containsExactly("zebras");
	}

	@Test
	void leavesOutWhatWasTypedBeforeItLeavesOutOfAGuess() {
		// An English word is left as it is, however near it is to one of the catalog.
		SearchResults results = search("kubernetes budge");
		assertThat(results.widening().correction()).isEmpty();
		assertThat(results.widening().maybeMissing()).containsExactly("kubernetes", "budge");
		assertThat(results.widening().unknownWords()).containsExactly("budge");
		assertThat(search("kubenetes zebras").widening().correction()).contains("kubernetes zebras");
	}

	@Test
	void showsCardsOfRolesSkillsAndKpisThatAreCalledSo() {
		assertThat(search("devops manager").cards().get(0).slug()).isEqualTo("devops-manager");
		assertThat(search("sre director").cards()).extracting(CardHit::slug).contains(SRE);
		assertThat(search("o11y").cards()).extracting(CardHit::kind).containsExactly(Kind.SKILL);
		assertThat(search("slo attainment").cards()).extracting(CardHit::kind).containsExactly(Kind.KPI);
		assertThat(search("o11y").cards().get(0).title().hasMarks()).isTrue();
	}

	@Test
	void countsRolesAndKeepsCountsOfGroupWhileSelectingInIt() {
		assertThat(counts(search("budget"), FacetGroup.FAMILY))
			.isEqualTo(Map.of("reliability", 1L, "devops-and-release", 1L));
		assertThat(counts(search("budget"), FacetGroup.AREA)).isEqualTo(Map.of("reliability-and-operations", 2L));
		RoleFilter reliability = RoleFilter.none().with(FacetGroup.FAMILY, Set.of("reliability"));
		SearchResults chosen = this.search.search(new SearchRequest("budget", reliability, 1, false),
				this.catalog.edition());
		assertThat(chosen.totals().roles()).isEqualTo(1);
		assertThat(counts(chosen, FacetGroup.FAMILY)).isEqualTo(Map.of("reliability", 1L, "devops-and-release", 1L));
		assertThat(counts(chosen, FacetGroup.LEVEL)).isEqualTo(Map.of("director", 1L));
	}

	@Test
	void listsSkillsThatLinesAreAboutAndNotAllThatRolesNeed() {
		assertThat(counts(search("incident calls"), FacetGroup.SKILL)).isEqualTo(Map.of("incident-management", 1L));
		assertThat(counts(search("budget"), FacetGroup.SKILL)).isEmpty();
		RoleFilter design = RoleFilter.none().with(FacetGroup.SKILL, Set.of("organisation-design"));
		assertThat(counts(this.search.search(new SearchRequest("budget", design, 1, false), this.catalog.edition()),
				FacetGroup.SKILL))
			.as("what is chosen can be taken away")
			.isEqualTo(Map.of("organisation-design", 2L));
	}

	@Test
	void ignoresFilterThatNoRoleHasAndNamesIt() {
		RoleFilter odd = RoleFilter.none().with(FacetGroup.FAMILY, Set.of("nosuch"));
		SearchResults results = this.search.search(new SearchRequest("budget", odd, 1, false), this.catalog.edition());
		assertThat(results.widening().ignored()).containsExactly("nosuch");
		assertThat(results.totals().lines()).isEqualTo(5);
	}

	@Test
	void tellsApartWhatAWordMeans() {
		assertThat(search("staffing").meanings())
			.containsExactly(new Meanings("staffing", List.of("hiring plan", "growth plans")));
		assertThat(search("hiring plan").meanings()).isEmpty();
	}

	@Test
	void goesToTheNearestPage() {
		assertThat(this.search.search(new SearchRequest("budget", RoleFilter.none(), 99, false), this.catalog.edition())
			.totals()
			.page()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xyzzy", "qwertyuiop asdfghjkl", "\u05e9\u05dc\u05d5\u05dd", "field:value /regex/",
			"title:x^2" })
	void findsNothingInNonsense(String typed) {
		assertThat(search(typed).outcome()).isEqualTo(Outcome.NOTHING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the of and", "-security", "?!*", "\"", "\uD83D\uDE80", "AND OR NOT", "-" })
	void saysWhenThereIsNoWordToLookFor(String typed) {
		assertThat(search(typed).outcome()).isEqualTo(Outcome.NO_WORDS);
	}

	@Test
	void tellsBlankFromSomething() {
		assertThat(search("  \u0000 ").outcome()).isEqualTo(Outcome.BLANK);
	}

	private SearchResults search(String typed) {
		return this.search.search(SearchRequest.of(typed), this.catalog.edition());
	}

	private List<String> anchors(String typed) {
		return search(typed).roles()
			.stream()
			.flatMap((role) -> Stream.concat(role.best().stream(), role.more().stream()))
			.map(LineHit::anchor)
			.toList();
	}

	private static List<String> marks(Marked text) {
		return text.pieces().stream().filter(Marked.Piece::marked).map(Marked.Piece::text).toList();
	}

	private static Map<String, Long> counts(SearchResults results, FacetGroup group) {
		return results.facets()
			.stream()
			.filter((facet) -> facet.group() == group)
			.flatMap((facet) -> facet.values().stream())
			.collect(Collectors.toMap(Facet.Value::slug, Facet.Value::count));
	}

}
