package org.roleprint.search;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SectionEntry;
import org.roleprint.catalog.SearchHints;
import org.roleprint.catalog.RoleBuilder;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.search.query.Marked;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lines found by what they are about beside their own words, and sections that answer
 * better than any line.
 */
@SearchTest
class SubjectsAndSectionsTests {

	private static final String AREA = "people-and-teams";

	@Autowired
	private SampleSearch search;

	@BeforeEach
	void fill() {
		this.search.fill("subjects and sections", List.of(manager(), lead()));
	}

	private static RoleEntry manager() {
		return role("Gate Manager", line("Gate rota", "Says who opens the gates when.", "On-call, Standby duty"),
				section("tools", "Tools", "Rings the keepers through PagerDuty."),
				section("decision-rights", "Decision rights", "Closes a gate alone, and buys locks up to 500 euros."));
	}

	private static RoleEntry lead() {
		return role("Fence Lead", line("Fence rounds", "Walks along every fence, ready to be paged."),
				section("decision-rights", "Decision rights", "Orders wire."));
	}

	private static RoleEntry role(String title, ResponsibilityEntry line, SectionEntry... sections) {
		return RoleBuilder.of(title, "reliability", SampleLevels.MANAGER)
			.excerpt("Minds what is said.")
			.alsoKnownAs(List.of(title.split(" ")[0] + " Keeper"))
			.responsibilities(List.of(line))
			.sections(List.of(sections))
			.build();
	}

	private static ResponsibilityEntry line(String title, String text, String... about) {
		ResponsibilityEntry line = SearchSamples.line(AREA, title, text);
		List<String> subjects = (about.length > 0) ? List.of(about[0].split(", ")) : List.of();
		return new ResponsibilityEntry(line.anchor(), line.area(), line.title(), line.text(),
				new SearchHints(subjects.stream().limit(2).toList(), subjects,
						subjects.isEmpty() ? List.of() : List.of("nobody let me in", "locked out at night")),
				line.defining());
	}

	private static SectionEntry section(String anchor, String title, String text) {
		return new SectionEntry(anchor, title, new TrustedHtml("<p>" + text + "</p>"));
	}

	@Test
	void findsALineByWhatItIsAbout() {
		LineHit hit = this.search.find("standby duty").roles().get(0).best().get(0);
		assertThat(hit.anchor()).isEqualTo("gate-rota");
		assertThat(hit.about()).extracting(Marked::text).containsExactly("Standby duty");
		assertThat(hit.missing()).isEmpty();
	}

	@Test
	void findsItByWhatPeopleTypeWhoNeedIt() {
		SearchResults results = this.search.find("why did nobody let me in");
		LineHit hit = results.roles().get(0).best().get(0);
		assertThat(hit.anchor()).isEqualTo("gate-rota");
		assertThat(hit.missing()).isEmpty();
		assertThat(results.widening().unknownWords()).isEmpty();
		assertThat(this.search.find("gates").roles()).hasSize(1);
	}

	@Test
	void saysThatALineLacksWhatOnlyItsTextAndItsPhrasesHaveTogether() {
		SearchResults results = this.search.find("opens gates locked night");
		assertThat(results.widening().maybeMissing()).isNotEmpty();
		assertThat(results.roles().get(0).best().get(0).missing()).isNotEmpty();
	}

	@Test
	void takesAWordOfAnotherNameForNoTitle() {
		assertThat(this.search.find("gate keeper").cards()).extracting(CardHit::slug).containsExactly("gate-manager");
		assertThat(this.search.find("keeper").cards()).isEmpty();
	}

	@Test
	void findsItByOtherNamesOfTheConcept() {
		assertThat(this.search.find("pager rotation").roles()).extracting((hits) -> hits.role().slug())
			.containsExactly("gate-manager");
	}

	@Test
	void saysNothingOfSubjectsThatDoNotAnswer() {
		assertThat(this.search.find("gates").roles().get(0).best().get(0).about()).isEmpty();
	}

	@Test
	void leadsWithTheSectionsThatAloneSayTheWord() {
		SearchResults results = this.search.find("pagerduty");
		assertThat(results.elsewhereFirst()).isTrue();
		assertThat(results.elsewhere()).extracting(ElsewhereHit::section).containsExactly("tools");
		assertThat(this.search.find("fence").elsewhereFirst()).isFalse();
	}

	@Test
	void leadsWithLinesWhereTheyAnswerAsMuchAsSections() {
		SearchResults results = this.search.find("gate rota pagerduty");
		assertThat(results.elsewhereFirst()).isFalse();
		assertThat(results.roles()).isNotEmpty();
	}

	@Test
	void showsAPartOfRolesOnlyThatPassTheFilters() {
		assertThat(this.search.find("can I buy locks family:nosuch level:manager").elsewhere()).hasSize(2);
		assertThat(this.search.find("can I buy locks -level:manager").elsewhere()).isEmpty();
	}

	@Test
	void leadsWithThePartThatIsAskedForWithoutARole() {
		SearchResults results = this.search.find("can I buy locks");
		assertThat(results.elsewhereFirst()).isTrue();
		assertThat(results.elsewhere()).extracting((hit) -> hit.role().slug() + "#" + hit.section())
			.containsExactly("gate-manager#decision-rights", "fence-lead#decision-rights");
	}

}
