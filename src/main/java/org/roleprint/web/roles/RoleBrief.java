package org.roleprint.web.roles;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.web.roles.RoleFacts.Title;
import org.roleprint.words.Sentences;

/**
 * What the first screen of a role's page says: enough to know which role this is.
 *
 * @param lead one sentence
 * @param facts the facts of the row below the title
 * @param below the role before it on the ladder, null when the catalog has none
 * @param above the role after it on the ladder, null when the catalog has none
 * @param lines the responsibilities that define it
 * @param skills the skills it needs most
 * @param kpis the KPIs that come first
 * @param confusable the title that is nearest to its own, null for none
 */
record RoleBrief(String lead, RoleFacts facts, @Nullable Title below, @Nullable Title above, List<Line> lines,
		List<SkillRequirement> skills, List<KpiTarget> kpis, @Nullable Confusable confusable) {

	private static final int LINES = 5;

	private static final int SKILLS = 4;

	private static final int KPIS = 3;

	private static final int LONGEST_GIST = 110;

	private static final int LONGEST_DIFFERENCE = 150;

	/**
	 * A responsibility in short.
	 *
	 * @param anchor where all of it stands
	 * @param title its title
	 * @param gist the beginning of its text
	 */
	record Line(String anchor, String title, String gist) {

		private static Line of(Responsibility line) {
			return new Line(line.anchor(), line.title(),
					Gists.shortened(Sentences.first(line.text().text()), LONGEST_GIST));
		}

	}

	/**
	 * The title nearest to the role's own.
	 *
	 * @param slug the other role's slug
	 * @param title the other role's title
	 * @param text when to use which
	 * @param quoted whether the other role's page says so
	 * @param more how many further titles the page tells apart
	 */
	record Confusable(String slug, String title, String text, boolean quoted, int more) {

		/**
		 * Shortens the text to what the brief has room for.
		 */
		Confusable {
			text = Gists.shortened(text, LONGEST_DIFFERENCE);
		}

	}

	static RoleBrief of(Role role, RoleFacts facts, Neighbours neighbours) {
		return new RoleBrief(role.lead(), facts, ladder(role, StepDirection.FROM), ladder(role, StepDirection.TO),
				TopLines.responsibilities(role, LINES).stream().map(Line::of).toList(), TopLines.skills(role, SKILLS),
				role.kpiTargets().stream().limit(KPIS).toList(), confusable(role, neighbours));
	}

	private static @Nullable Title ladder(Role role, StepDirection direction) {
		return role.careerSteps()
			.stream()
			.filter((step) -> step.direction() == direction && step.kind() == StepKind.PROMOTION)
			.map(CareerStep::other)
			.flatMap(Optional::stream)
			.findFirst()
			.map((other) -> new Title(other.title(), other.slug()))
			.orElse(null);
	}

	private static @Nullable Confusable confusable(Role role, Neighbours neighbours) {
		int all = role.differences().size() + neighbours.toldApart().size();
		return role.differences()
			.stream()
			.flatMap((own) -> own.other()
				.map((other) -> new Confusable(other.slug(), other.title(), own.text(), false, all - 1))
				.stream())
			.findFirst()
			.or(() -> neighbours.toldApart()
				.stream()
				.findFirst()
				.map((told) -> new Confusable(told.teller().slug(), told.teller().title(), told.text(), true, all - 1)))
			.orElse(null);
	}

}
