package org.roleprint.career.compare;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shared responsibilities told from own ones by what they say.
 */
class AreaComparisonTests {

	private static final Ref OPERATIONS = new Ref("reliability-and-operations", "Reliability and operations", 20);

	private static final Ref PEOPLE = new Ref("people-and-teams", "People and teams", 10);

	private static final Line RESTORE_DRILLS = line("one", OPERATIONS, "Recovery exercises",
			"Schedules a restore or failover for every tier-1 service at least twice a year.");

	private static final Line RESTORE_TESTS = line("two", OPERATIONS, "Failover and restore tests",
			"Schedules proof of recovery for every tier-1 service each half-year.");

	private static final Line HIRING = line("one", PEOPLE, "Hiring plan",
			"Decides which posts are filled and who sits on the panel.");

	private static final Line BUDGET = line("two", PEOPLE, "Function budget",
			"Prepares and defends people, tool and cloud spend with finance.");

	@Test
	void joinsLinesThatSayTheSameInOtherWords() {
		List<AreaComparison> areas = compare(RESTORE_DRILLS, RESTORE_TESTS);
		assertThat(areas).singleElement().satisfies((area) -> {
			assertThat(area.topics()).singleElement().satisfies((topic) -> {
				assertThat(topic.lines()).containsExactly(RESTORE_DRILLS, RESTORE_TESTS);
				assertThat(topic.alike()).isTrue();
			});
			assertThat(area.ownOf("one")).isEmpty();
			assertThat(area.ownOf("two")).isEmpty();
		});
	}

	@Test
	void keepsUnlikeLinesApart() {
		List<AreaComparison> areas = compare(HIRING, BUDGET);
		assertThat(areas).singleElement().satisfies((area) -> {
			assertThat(area.topics()).isEmpty();
			assertThat(area.ownOf("one")).containsExactly(HIRING);
			assertThat(area.ownOf("two")).containsExactly(BUDGET);
		});
	}

	@Test
	void comparesWithinAnAreaOnly() {
		Line elsewhere = line("two", PEOPLE, RESTORE_DRILLS.title(), RESTORE_DRILLS.text().html());
		assertThat(compare(RESTORE_DRILLS, elsewhere)).allSatisfy((area) -> assertThat(area.topics()).isEmpty())
			.extracting((area) -> area.area().title())
			.containsExactly("People and teams", "Reliability and operations");
	}

	@Test
	void neverJoinsTwoLinesOfOneRole() {
		Line again = line("one", OPERATIONS, "Recovery exercises again", RESTORE_DRILLS.text().html());
		assertThat(compare(RESTORE_DRILLS, again)).singleElement()
			.satisfies((area) -> assertThat(area.ownOf("one")).containsExactly(RESTORE_DRILLS, again));
	}

	@Test
	void takesTheLikestLineOfEachRole() {
		Line likest = line("two", OPERATIONS, "Recovery exercises",
				"Schedules a restore or failover for every tier-1 service.");
		assertThat(compare(RESTORE_DRILLS, RESTORE_TESTS, likest)).singleElement().satisfies((area) -> {
			assertThat(area.topics()).singleElement()
				.satisfies((shared) -> assertThat(shared.of("two")).contains(likest));
			assertThat(area.ownOf("two")).containsExactly(RESTORE_TESTS);
		});
	}

	@Test
	void putsWhatMostRolesShareFirst() {
		Line third = line("three", OPERATIONS, "Restore and failover exercises",
				"Schedules a restore for every tier-1 service twice a year.");
		Line paging = line("one", OPERATIONS, "Pager rota",
				"Keeps a pager rota of six people with rest after bad nights.");
		Line rota = line("two", OPERATIONS, "On-call rota", "Staffs a pager rota of six people and grants rest.");
		assertThat(compare(paging, RESTORE_DRILLS, rota, RESTORE_TESTS, third)).singleElement()
			.satisfies((area) -> assertThat(area.topics()).extracting((topic) -> topic.lines().size())
				.containsExactly(3, 2));
	}

	@Test
	void comparesLinesWithoutAnyUsableWord() {
		Line empty = line("one", OPERATIONS, "The", "");
		assertThat(compare(empty, RESTORE_TESTS)).singleElement()
			.satisfies((area) -> assertThat(area.topics()).isEmpty());
	}

	@Test
	void joinsLinesThatNameOneConceptInOtherWordsAndCallsThemByIt() {
		Line pager = line("one", OPERATIONS, "Pager duty", "Plans who is woken at night.");
		Line rota = line("two", OPERATIONS, "On-call rota", "Grants rest the morning after.");
		assertThat(compare(pager, rota)).singleElement()
			.satisfies((area) -> assertThat(area.topics()).singleElement().satisfies((topic) -> {
				assertThat(topic.title()).isEqualTo("On-call");
				assertThat(topic.lines()).containsExactly(pager, rota);
			}));
	}

	@Test
	void namesTopicByItsFirstTitleWhereNoConceptIsNamedByAll() {
		assertThat(compare(RESTORE_DRILLS, RESTORE_TESTS)).singleElement()
			.satisfies(
					(area) -> assertThat(area.topics()).extracting(Topic::title).containsExactly("Recovery exercises"));
	}

	@Test
	void keepsTheOrderOfTheRolesWithinTopic() {
		Line third = line("three", OPERATIONS, "Restore and failover exercises",
				"Schedules a restore for every tier-1 service twice a year.");
		assertThat(compare(RESTORE_DRILLS, RESTORE_TESTS, third)).singleElement()
			.satisfies((area) -> assertThat(area.topics()).singleElement()
				.satisfies((topic) -> assertThat(topic.lines()).extracting(Line::role)
					.containsExactly("one", "two", "three")));
	}

	private static List<AreaComparison> compare(Line... lines) {
		// The catalog around the compared lines says how rare their words are.
		WordRarity rarity = WordRarity.ofTexts(
				List.of(RESTORE_DRILLS.words(), RESTORE_TESTS.words(), HIRING.words(), BUDGET.words(),
						"Service catalogue. Keeps every service in a catalogue.",
						"Service reviews. Reviews each service with product twice a year.",
						"People plan. Decides who works where."),
				Thesaurus.of(List.of(ThesaurusConcept.named("On-call", "pager duty"))));
		return AreaComparison.of(List.of(lines), rarity);
	}

	private static Line line(String role, Ref area, String title, String text) {
		return new Line(role, area, Slug.of(title), title, new TrustedHtml(text), false);
	}

}
