package org.roleprint.content.rules;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.Track;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.permalink.PageAnchors;

/**
 * What a complete catalog holds. A shorter one works too, so these are warnings. How long
 * texts are is a matter of prose.
 */
final class CompletenessRules implements ContentRule {

	private static final int NO_LIMIT = Integer.MAX_VALUE;

	private static final Set<String> PEOPLE_GROUPS = Set.of("leadership and people", "communication");

	@Override
	public void check(Library library, Findings findings) {
		if (library.asksForCompleteness()) {
			complete(library, findings);
		}
		unused(library, findings);
	}

	private static void complete(Library library, Findings findings) {
		library.currentRoles().stream().filter((role) -> !library.isBroken(role.file())).forEach((role) -> {
			boolean leads = library.level(role)
				.filter((level) -> level.track() == Track.INDIVIDUAL_CONTRIBUTOR)
				.isEmpty();
			Stream.of(
					new Amount(BlueprintSection.RESPONSIBILITIES, "responsibilities", role.responsibilities().size(),
							leads ? 16 : 12, leads ? 28 : 24),
					new Amount(BlueprintSection.RESPONSIBILITIES, "areas", PageAnchors.areas(role).size(), 5, NO_LIMIT),
					new Amount(BlueprintSection.SKILLS, "skills", role.skills().size(), 12, 24),
					new Amount(BlueprintSection.SKILLS,
							"skills of the groups \"Leadership and people\" and \"Communication\"",
							peopleSkills(role, library), 4, NO_LIMIT),
					new Amount(BlueprintSection.KPIS, "KPIs", role.kpis().size(), leads ? 8 : 3, leads ? 14 : 8))
				.filter((amount) -> amount.section() != BlueprintSection.KPIS || !library.kpis().isEmpty())
				.filter((amount) -> !amount.isRight())
				.forEach((amount) -> findings.warning(role.file(), at(role, amount.section()), amount.message()));
			steps(role, findings);
			defining(role, findings);
		});
		library.levels().stream().filter((level) -> level.grid().isEmpty()).forEach((level) -> grid(level, findings));
	}

	/**
	 * How much of something a blueprint has, and should have.
	 */
	private record Amount(BlueprintSection section, String noun, long number, int least, int most) {

		boolean isRight() {
			return this.number >= this.least && this.number <= this.most;
		}

		String message() {
			return "the number of " + this.noun + " is " + this.number + ", a complete blueprint has "
					+ ((this.most == NO_LIMIT) ? "at least " + this.least : this.least + " to " + this.most) + "; "
					+ ((this.number < this.least) ? "add what is missing" : "keep those that matter most");
		}

	}

	/** What a section lacks is said at its heading. */
	private static Position at(Blueprint role, BlueprintSection section) {
		return role.headings()
			.stream()
			.filter((heading) -> BlueprintSection.ofTitle(heading.value()).filter(section::equals).isPresent())
			.map(Located::at)
			.findFirst()
			.orElse(Position.START);
	}

	private static long peopleSkills(Blueprint role, Library library) {
		return role.skills()
			.stream()
			.flatMap((row) -> library.skill(row.skill()).stream())
			.filter((skill) -> PEOPLE_GROUPS.contains(Library.fold(skill.group().value())))
			.count();
	}

	private static void steps(Blueprint role, Findings findings) {
		for (StepDirection direction : StepDirection.values()) {
			if (role.steps().stream().noneMatch((line) -> line.direction() == direction)) {
				findings.warning(role.file(), at(role, BlueprintSection.CAREER_PATH),
						"the career path has no step under ### " + direction.title()
								+ ", a complete blueprint has one; add it, if need be to a title outside the catalog");
			}
		}
	}

	private static void defining(Blueprint role, Findings findings) {
		long marked = role.responsibilities().stream().filter(ResponsibilityItem::defining).count();
		if (marked != Blueprint.DEFINING && !role.responsibilities().isEmpty()) {
			findings.warning(role.file(), at(role, BlueprintSection.RESPONSIBILITIES),
					((marked == 0) ? "no line is" : marked + ((marked == 1) ? " line is" : " lines are"))
							+ " marked as defining the role; write <!-- defining --> behind the " + Blueprint.DEFINING
							+ " that do" + ((marked == 0)
									? ", until then the first line of each of its first areas stands for them" : ""));
		}
	}

	/** A level whose grid could not be read has a problem of its own. */
	private static void grid(LevelDocument level, Findings findings) {
		findings.warning(level.file(), Position.START,
				"the level has no ## Grid, a complete one says what it is trusted with; "
						+ "add it as content/README.md shows");
	}

	/** What a role that cannot be read needs is not known. */
	private static void unused(Library library, Findings findings) {
		if (library.hasBroken(ContentFolder.ROLES)) {
			return;
		}
		Set<String> skills = used(library, (role) -> role.skills().stream().map(Blueprint.SkillRow::skill));
		library.skills()
			.stream()
			.filter((skill) -> !skills.contains(skill.slug()))
			.forEach((skill) -> findings.warning(skill.file(), Position.START,
					"no role needs this skill; add it to one or remove the file"));
		Set<String> kpis = used(library, (role) -> role.kpis().stream().map(Blueprint.KpiRow::kpi));
		library.kpis()
			.stream()
			.filter((kpi) -> !kpis.contains(kpi.slug()))
			.forEach((kpi) -> findings.warning(kpi.file(), Position.START,
					"no role is measured by this KPI; add it to one or remove the file"));
	}

	private static Set<String> used(Library library, Function<Blueprint, Stream<Link>> links) {
		return library.currentRoles().stream().flatMap(links).map(Link::slug).collect(Collectors.toSet());
	}

}
