package org.roleprint.content;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.permalink.PublishedAddresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * What the check says when content changes whose addresses were published before.
 */
class PermalinkScenarioTests {

	private static final String LIST = "permalinks.txt";

	private static final String GROWTH = "- **Growth talks.** Talks with every engineer each fortnight.\n";

	private static final String DROPPED = "the address /roles/engineering-manager#growth-talks no longer leads anywhere; "
			+ "write \"/roles/engineering-manager#growth-talks -> ";

	private final ContentSample sample = ContentSample.complete().published();

	@Test
	void listsEveryPageAndEveryPlaceThatTheSiteLinks() {
		assertThat(this.sample.text(LIST).lines())
			.contains("/", "/about", "/roles", "/roles/engineering-manager", "/roles/engineering-manager/scorecard",
					"/roles/engineering-manager/job-description", "/roles/engineering-manager#summary",
					"/roles/engineering-manager#changes", "/roles/engineering-manager#mission",
					"/roles/engineering-manager#career-path", "/roles/engineering-manager#area-people-and-teams",
					"/roles/engineering-manager#recruiting", "/roles/engineering-manager#growth-talks",
					"/roles/engineering-manager#skill-coaching", "/roles/engineering-manager#kpi-slo-attainment",
					"/roles/engineering-manager#step-senior-engineer", "/roles/director-of-engineering#differs",
					"/roles/engineering-manager#differs", "/skills/coaching", "/skills/coaching#levels",
					"/skills#group-leadership-and-people", "/kpis/slo-attainment#band", "/kpis#area-people-and-teams",
					"/roles?family=software-engineering", "/responsibilities?area=people-and-teams")
			.doesNotContain("/roles/eng-director");
	}

	@Test
	void knowsTheSectionsOfBlueprintAsPagesDo() {
		assertThat(Stream.of(BlueprintSection.values()).map(BlueprintSection::anchor))
			.containsExactlyInAnyOrderElementsOf(Anchors.SECTIONS);
	}

	@Test
	void hasNothingToSayWhenAllIsListed() {
		assertThat(this.sample.errors()).isEmpty();
		assertThat(aboutLinks(this.sample)).isEmpty();
		assertThat(this.sample.report().permalinks().moves()).isEmpty();
	}

	@Test
	void asksForNoListWhereThereIsNone() {
		assertThat(aboutLinks(ContentSample.complete())).isEmpty();
	}

	@Test
	void warnsOnceForEachFileOfWhatIsNotListed() {
		ContentSample longer = this.sample.replacing(MANAGER, GROWTH, GROWTH + "- **New line.** Is new.\n"
				+ "- **Next line.** Is new too.\n- **Third line.** And so on.\n- **Last line.** That is all.\n");
		assertThat(aboutLinks(longer)).containsExactly(MANAGER + ":1:1: warning: not in permalinks.txt yet: "
				+ "/roles/engineering-manager#last-line, /roles/engineering-manager#new-line, "
				+ "/roles/engineering-manager#next-line and 1 more; add with java -jar target/roleprint.jar permalinks "
				+ "--accept");
		assertThat(aboutLinks(this.sample.replacing(LIST, "/about/api\n", ""))).containsExactly(
				LIST + ":1:1: warning: not in permalinks.txt yet: /about/api; add with java -jar target/roleprint.jar "
						+ "permalinks --accept");
	}

	@Test
	void passesRoleThatWasRenamedWithAlias() {
		ContentSample renamed = renamed("former-slugs: [engineering-manager]\n");
		assertThat(renamed.errors()).isEmpty();
		assertThat(renamed.report().permalinks().moves()).extracting((move) -> move.from() + " " + move.to())
			.containsExactly("/roles/director-of-engineering#step-engineering-manager "
					+ "/roles/director-of-engineering#step-team-manager");
	}

	@Test
	void saysWhatToWriteForRoleThatWasRenamedWithout() {
		assertThat(renamed("").errors()).containsExactly(LIST + ":" + lineOf("/roles/engineering-manager")
				+ ":1: error: the address /roles/engineering-manager no longer leads anywhere; if it was renamed, add "
				+ "\"former-slugs: [engineering-manager]\" to roles/team-manager.md (or the slug to the list there); if it "
				+ "was given up, write \"/roles/engineering-manager -> gone: /roles/team-manager\", or bring "
				+ "roles/engineering-manager.md back with \"retired: { on: YYYY-MM-DD, successor: team-manager }\" in its front "
				+ "matter; either holds for its names, the places on its page and the steps to it, so that nothing is left but "
				+ "the lines of other files that link it: take them out or write its title without a link");
	}

	@Test
	void passesLineThatWasRewordedWithItsId() {
		assertThat(this.sample.replacing(MANAGER, "**Hiring of engineers.**", "**Winning people.**").errors())
			.isEmpty();
		assertThat(
				this.sample
					.replacing(MANAGER, GROWTH,
							GROWTH.replace("Growth talks", "Talks")
								.replace("night.", "night. <!-- id: growth-talks -->"))
					.errors())
			.isEmpty();
	}

	@Test
	void refusesLineThatWasDroppedUntilItSaysWhereItWent() {
		ContentSample dropped = this.sample.replacing(MANAGER, GROWTH, "");
		String line = LIST + ":" + lineOf("/roles/engineering-manager#growth-talks") + ":1: error: ";
		assertThat(dropped.errors()).containsExactly(line + DROPPED + "the place that took over\", or "
				+ "\"/roles/engineering-manager#growth-talks -> gone: /roles/engineering-manager#responsibilities\" if "
				+ "nothing did; if its line was only reworded, give that line its old address back with <!-- id: "
				+ "growth-talks -->");
		ContentSample replaced = this.sample.replacing(MANAGER, "Growth talks", "Talks about growth");
		assertThat(replaced.errors()).singleElement()
			.asString()
			.startsWith(line + DROPPED + "/roles/engineering-manager#talks-about-growth\" if that took its place");
		ContentSample moved = this.sample.replacing(MANAGER, GROWTH, "")
			.replacing(DIRECTOR, "## Skills\n", GROWTH + "\n## Skills\n");
		assertThat(moved.errors()).singleElement()
			.asString()
			.startsWith(line + DROPPED + "/roles/director-of-engineering#growth-talks\" if that took its place");
	}

	@ParameterizedTest
	@MethodSource
	void passesDroppedLineThatSaysWhereItWent(String went, Move move) {
		ContentSample mended = this.sample.replacing(MANAGER, GROWTH, "")
			.replacing(LIST, "#growth-talks\n", "#growth-talks -> " + went + "\n");
		assertThat(mended.errors()).isEmpty();
		assertThat(mended.report().permalinks().moves()).containsExactly(move);
	}

	static Stream<Arguments> passesDroppedLineThatSaysWhereItWent() {
		Place old = new Place("/roles/engineering-manager", "growth-talks");
		return Stream.of(
				arguments("/roles/engineering-manager#recruiting",
						new Move(old, old.at("recruiting"), false, "Engineering Manager: Hiring of engineers")),
				arguments("/roles/director-of-engineering#manager-growth",
						new Move(old, new Place("/roles/director-of-engineering", "manager-growth"), false,
								"Director of Engineering: Manager growth")),
				arguments("/roles/eng-director#manager-growth",
						new Move(old, new Place("/roles/director-of-engineering", "manager-growth"), false,
								"Director of Engineering: Manager growth")),
				arguments("gone: /skills/coaching", new Move(old, Place.page("/skills/coaching"), true, "Coaching")));
	}

	@Test
	void saysNothingOfAddressesWhoseFileIsWrongByItself() {
		ContentSample broken = this.sample.replacing(MANAGER, "- **Growth talks.** Talks", "- Growth talks. Talks");
		assertThat(broken.errors()).singleElement().asString().contains("has no bold title");
		assertThat(this.sample.with(MANAGER, "").errors()).noneMatch((line) -> line.contains("no longer leads"));
	}

	@Test
	void listsPlacesOfEmptySectionsNowhere() {
		ContentSample bare = this.sample.replacing(DIRECTOR, """
				### From
				- [Engineering Manager](engineering-manager.md), promotion, 4–7 years. From one team to several.
				""", "")
			.replacing(MANAGER, "[Director of Engineering](director-of-engineering.md)", "Director of Engineering");
		assertThat(PublishedAddresses.of(bare.report().documents())).extracting(Place::toString)
			.contains("/roles/director-of-engineering#kpis")
			.doesNotContain("/roles/director-of-engineering#career-path");
	}

	private ContentSample renamed(String header) {
		return this.sample.without(MANAGER)
			.with("roles/team-manager.md",
					this.sample.text(MANAGER).replace("title: Engineering Manager\n", "title: Team Manager\n" + header))
			.replacing(DIRECTOR, "  engineering-manager: Leads", "  team-manager: Leads")
			.replacing(DIRECTOR, "[Engineering Manager](engineering-manager.md)", "[Team Manager](team-manager.md)");
	}

	private int lineOf(String address) {
		return this.sample.text(LIST).lines().toList().indexOf(address) + 1;
	}

	private static List<String> aboutLinks(ContentSample sample) {
		return sample.warnings().stream().filter((line) -> line.contains("permalinks")).toList();
	}

}
