package org.roleprint.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.LevelEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SectionEntry;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Track;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The roles of the catalog follow the levels: who reports to whom, what a leader keeps,
 * how rarely somebody is an expert, and in what money is told.
 */
class SpineTests {

	private static final int MOST_EXPERT_SKILLS = 5;

	private static final Set<String> PLANNING = Set.of("stakeholder-management", "roadmapping", "okr-setting");

	/** A bare amount such as "250,000" or "£5,000": a share or a salary is meant. */
	private static final Pattern AMOUNT = Pattern
		.compile("[£€$]\\s?\\d|\\b\\d{2,3},000\\b(?!\\s+(?:people|users|engineers|staff|requests))");

	private static final CatalogContent CONTENT = RealContent.read();

	private static final Map<String, LevelEntry> LEVELS = CONTENT.levels()
		.stream()
		.collect(Collectors.toMap(LevelEntry::slug, Function.identity()));

	/**
	 * Officers of a company may answer to one another: they all have the highest rank.
	 */
	@Test
	void reportsToHigherRolesOnly() {
		Map<String, RoleEntry> byTitle = CONTENT.roles()
			.stream()
			.collect(Collectors.toMap(RoleEntry::title, Function.identity()));
		List<String> peers = new ArrayList<>();
		CONTENT.roles()
			.stream()
			.filter(SpineTests::leads)
			.filter((role) -> !role.level().equals("c-level"))
			.forEach((role) -> role.profile()
				.reportsTo()
				.stream()
				.filter(byTitle::containsKey)
				.filter((title) -> rank(byTitle.get(title)) <= rank(role))
				.forEach((title) -> peers.add(role.slug() + " reports to " + title)));
		assertThat(peers).isEmpty();
	}

	@Test
	void listsTheHeadsThatLeadTheDirectors() {
		assertThat(CONTENT.roles()).filteredOn((role) -> role.level().equals("director"))
			.filteredOn((role) -> CONTENT.roles()
				.stream()
				.anyMatch((head) -> head.family().equals(role.family()) && head.level().endsWith("head")))
			.allSatisfy((role) -> assertThat(role.profile().reportsTo().get(0)).as(role.slug()).contains("Head of"));
	}

	@Test
	void callsFewSkillsOfARoleExpert() {
		assertThat(CONTENT.roles()).allSatisfy((role) -> assertThat(
				role.skills().stream().filter((need) -> need.proficiency() == Proficiency.EXPERT).count())
			.as(role.slug())
			.isLessThanOrEqualTo(MOST_EXPERT_SKILLS));
	}

	@Test
	void usesEveryProficiency() {
		assertThat(CONTENT.roles()).flatExtracting(RoleEntry::skills)
			.extracting("proficiency")
			.contains((Object[]) Proficiency.values());
	}

	@Test
	void keepsPlanningSkillsWithTheHeads() {
		Set<String> known = CONTENT.skills().stream().map((skill) -> skill.slug()).collect(Collectors.toSet());
		assertThat(known).containsAll(PLANNING);
		assertThat(CONTENT.roles()).filteredOn((role) -> role.level().endsWith("head"))
			.allSatisfy((role) -> assertThat(role.skills()).as(role.slug()).extracting("skill").containsAll(PLANNING));
	}

	@Test
	void tellsLimitsWithoutBareCurrency() {
		assertThat(CONTENT.roles()).allSatisfy((role) -> assertThat(role.sections()
			.stream()
			.filter((section) -> section.anchor().equals("decision-rights"))
			.map(SectionEntry::html)).as(role.slug())
			.allSatisfy((html) -> assertThat(html.text()).doesNotContainPattern(AMOUNT)));
	}

	@Test
	void linksWhatSettlesWhoMayStopWhat() {
		assertThat(CONTENT.roles()).filteredOn(SpineTests::leads)
			.allSatisfy((role) -> assertThat(role.profile().markdown()).as(role.slug())
				.contains("~/guides/who-may-stop-what"));
	}

	private static boolean leads(RoleEntry role) {
		return LEVELS.get(role.level()).track() == Track.MANAGEMENT;
	}

	private static int rank(RoleEntry role) {
		return LEVELS.get(role.level()).rank();
	}

}
