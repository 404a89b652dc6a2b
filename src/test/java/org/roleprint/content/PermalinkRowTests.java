package org.roleprint.content;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.AREA;
import static org.roleprint.content.ContentSample.DIRECTOR;
import static org.roleprint.content.ContentSample.KPI;
import static org.roleprint.content.ContentSample.MANAGER;
import static org.roleprint.content.ContentSample.SKILL;

/**
 * Places that stand for another page, and what becomes of them when that page goes.
 */
class PermalinkRowTests {

	private static final String LIST = "permalinks.txt";

	private static final String RETIRED = "retired: { on: 2026-11-25, successor: director-of-engineering }\nchanges:\n";

	private final ContentSample sample = ContentSample.complete().published();

	@Test
	void retiresRoleInOneRound() {
		ContentSample deleted = this.sample.without(MANAGER);
		assertThat(deleted.errors()).satisfiesExactlyInAnyOrder((error) -> assertThat(error).startsWith(LIST)
			.contains("to retire it, write \"/roles/engineering-manager -> gone: "
					+ "/roles/director-of-engineering\", or bring roles/engineering-manager.md back with \"retired: { on: "),
				(error) -> assertThat(error).startsWith(DIRECTOR + ":9:3:").endsWith("or take the line out"),
				(error) -> assertThat(error).startsWith(DIRECTOR + ":37:1:")
					.endsWith("or write the title without a link"));
		ContentSample unlinked = this.sample
			.replacing(DIRECTOR, "differs-from:\n  engineering-manager: Leads managers.\n", "")
			.replacing(DIRECTOR, "[Engineering Manager](engineering-manager.md)", "Engineering Manager");
		assertThat(unlinked.without(MANAGER)
			.replacing(LIST, "/roles/engineering-manager\n",
					"/roles/engineering-manager -> gone: /roles/director-of-engineering\n")
			.errors()).isEmpty();
		ContentSample retired = unlinked.replacing(MANAGER, "changes:\n", RETIRED);
		assertThat(retired.errors()).isEmpty();
		assertThat(retired.report().permalinks().moves())
			.containsExactly(new Move(new Place("/roles/director-of-engineering", "differs"),
					new Place("/roles/director-of-engineering", "summary"), false, "Director of Engineering"));
	}

	@Test
	void stepGoesWhereItsRoleWent() {
		String step = "- [Engineering Manager](engineering-manager.md), promotion, 4–7 years. From one team to several.\n";
		Place old = new Place("/roles/director-of-engineering", "step-engineering-manager");
		ContentSample retired = this.sample.replacing(MANAGER, "changes:\n", RETIRED)
			.replacing(DIRECTOR, "differs-from:\n  engineering-manager: Leads managers.\n", "")
			.replacing(DIRECTOR, step, "- Team Lead, promotion, 4–7 years. From one team to several.\n");
		assertThat(retired.errors()).isEmpty();
		assertThat(retired.report().permalinks().moves())
			.contains(new Move(old, old.at("career-path"), true, "Director of Engineering: Career path"));
		ContentSample retitled = this.sample
			.replacing(MANAGER, "title: Engineering Manager\n",
					"title: Team Manager\nformer-names: [Engineering Manager]\n")
			.replacing(DIRECTOR, "[Engineering Manager]", "[Team Manager]");
		assertThat(retitled.errors()).isEmpty();
		assertThat(retitled.report().permalinks().moves()).containsExactly(
				new Move(old, old.at("step-team-manager"), false, "Director of Engineering: Team Manager"));
	}

	@Test
	void oneArrowForPageCoversItsRows() {
		ContentSample renamed = this.sample.without(SKILL)
			.with("skills/mentoring.md", this.sample.text(SKILL))
			.replacing(MANAGER, "coaching.md", "mentoring.md")
			.replacing(DIRECTOR, "coaching.md", "mentoring.md");
		assertThat(renamed.errors()).singleElement()
			.asString()
			.endsWith("the address /skills/coaching no longer leads anywhere; write \"/skills/coaching -> "
					+ "/skills/mentoring\" if that took its place, or \"/skills/coaching -> gone: /skills\" if nothing did");
		ContentSample mended = renamed.replacing(LIST, "/skills/coaching\n", "/skills/coaching -> /skills/mentoring\n");
		assertThat(mended.errors()).isEmpty();
		Place row = new Place("/roles/engineering-manager", "skill-coaching");
		assertThat(mended.report().permalinks().moves())
			.contains(new Move(Place.page("/skills/coaching"), Place.page("/skills/mentoring"), false, "Coaching"),
					new Move(row, row.at("skill-mentoring"), false, "Engineering Manager: Coaching"))
			.hasSize(3);
		assertThat(this.sample.without(KPI).report().permalinks().lost())
			.anySatisfy((lost) -> assertThat(lost.mend()).contains("\"/kpis/slo-attainment -> gone: /kpis\""))
			.noneSatisfy((lost) -> assertThat(lost.address()).contains("#kpi-"));
	}

	@Test
	void rowOfPageThatIsGoneLeavesItsSection() {
		String row = "| [SLO attainment](../kpis/slo-attainment.md) | strong | Monthly | The team's own promise |\n";
		String other = this.sample.text(KPI).replace("SLO attainment", "Uptime");
		ContentSample gone = this.sample.without(KPI)
			.with("kpis/uptime.md", other)
			.replacing(MANAGER, row, row.replace("SLO attainment](../kpis/slo-attainment", "Uptime](../kpis/uptime"))
			.replacing(DIRECTOR, "SLO attainment](../kpis/slo-attainment", "Uptime](../kpis/uptime")
			.replacing(LIST, "/kpis/slo-attainment\n", "/kpis/slo-attainment -> gone: /kpis\n");
		Place old = new Place("/roles/engineering-manager", "kpi-slo-attainment");
		assertThat(gone.errors()).isEmpty();
		assertThat(gone.report().permalinks().moves())
			.contains(new Move(old, old.at("kpis"), true, "Engineering Manager: KPIs"));
	}

	@Test
	void rowThatOnlyThisPageDroppedAsksForItsOwnArrow() {
		String row = "| [SLO attainment](../kpis/slo-attainment.md) | strong | Monthly | The team's own promise |\n";
		assertThat(this.sample.replacing(MANAGER, row, "").errors()).anyMatch(
				(error) -> error.contains("/roles/engineering-manager#kpi-slo-attainment no longer leads anywhere"));
	}

	@Test
	void oneArrowForAreaCoversItsHeadings() {
		ContentSample renamed = this.sample.without(AREA)
			.with("areas/people.md", this.sample.text(AREA))
			.replacing(KPI, "area: people-and-teams", "area: people");
		assertThat(renamed.errors()).containsExactly(LIST + ":"
				+ (this.sample.text(LIST).lines().toList().indexOf("/responsibilities?area=people-and-teams") + 1)
				+ ":1: error: the address /responsibilities?area=people-and-teams no longer leads anywhere; write "
				+ "\"/responsibilities?area=people-and-teams -> /responsibilities?area=people\" if that took its place, or "
				+ "\"/responsibilities?area=people-and-teams -> gone: /responsibilities\" if nothing did");
		ContentSample mended = renamed.replacing(LIST, "?area=people-and-teams\n",
				"?area=people-and-teams -> /responsibilities?area=people\n");
		assertThat(mended.errors()).isEmpty();
		assertThat(mended.report().permalinks().moves()).extracting((move) -> move.from() + " " + move.to())
			.containsExactlyInAnyOrder("/kpis#area-people-and-teams /kpis#area-people",
					"/responsibilities?area=people-and-teams /responsibilities?area=people",
					"/roles/director-of-engineering#area-people-and-teams /roles/director-of-engineering#area-people",
					"/roles/engineering-manager#area-people-and-teams /roles/engineering-manager#area-people");
	}

}
