package org.roleprint.content.rules;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.StepDirection;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;

/**
 * What a complete catalog holds. A shorter one works too, so these are warnings. How long
 * texts are is a matter of prose.
 */
final class CompletenessRules implements ContentRule {

	private static final int LEAST_AREAS = 5;

	private static final int LEAST_PEOPLE_SKILLS = 4;

	private static final Set<String> PEOPLE_GROUPS = Set.of("leadership and people", "communication");

	@Override
	public void check(Library library, Findings findings) {
		library.currentRoles().forEach((role) -> {
			responsibilities(role, findings);
			count(new Count(role, BlueprintSection.SKILLS, "skills", role.skills().size()), new Range(12, 20),
					findings);
			peopleSkills(role, library, findings);
			count(new Count(role, BlueprintSection.KPIS, "KPIs", role.kpis().size()), new Range(8, 14), findings);
			steps(role, findings);
		});
		unused(library, findings);
	}

	/**
	 * How much of something a blueprint has.
	 */
	private record Count(Blueprint role, BlueprintSection section, String noun, int number) {

		Position at() {
			return this.role.headings()
				.stream()
				.filter((heading) -> BlueprintSection.ofTitle(heading.value()).filter(this.section::equals).isPresent())
				.map(Located::at)
				.findFirst()
				.orElse(Position.START);
		}

	}

	/**
	 * How much of something there should be.
	 */
	private record Range(int least, int most) {
	}

	private static void responsibilities(Blueprint role, Findings findings) {
		count(new Count(role, BlueprintSection.RESPONSIBILITIES, "responsibilities", role.responsibilities().size()),
				new Range(16, 28), findings);
		int areas = PageAnchors.areas(role).size();
		if (areas < LEAST_AREAS) {
			Count count = new Count(role, BlueprintSection.RESPONSIBILITIES, "areas", areas);
			findings.warning(role.file(), count.at(),
					"the responsibilities stand in " + areas + " areas, a complete blueprint has at least "
							+ LEAST_AREAS + "; add what the role does in others");
		}
	}

	private static void count(Count count, Range range, Findings findings) {
		if (count.number() < range.least() || count.number() > range.most()) {
			findings.warning(count.role().file(), count.at(), "there are " + count.number() + " " + count.noun()
					+ ", a complete blueprint has " + range.least() + " to " + range.most() + "; "
					+ ((count.number() < range.least()) ? "add what is missing" : "keep those that matter most"));
		}
	}

	private static void peopleSkills(Blueprint role, Library library, Findings findings) {
		long people = role.skills()
			.stream()
			.flatMap((row) -> library.skill(row.skill()).stream())
			.filter((skill) -> PEOPLE_GROUPS.contains(Library.fold(skill.group().value())))
			.count();
		if (people < LEAST_PEOPLE_SKILLS) {
			Count count = new Count(role, BlueprintSection.SKILLS, "skills", 0);
			findings.warning(role.file(), count.at(),
					people + " skills are about people or communication, a complete " + "blueprint has at least "
							+ LEAST_PEOPLE_SKILLS
							+ "; add some of the groups \"Leadership and people\" and \"Communication\"");
		}
	}

	private static void steps(Blueprint role, Findings findings) {
		for (StepDirection direction : StepDirection.values()) {
			if (role.steps().stream().noneMatch((line) -> line.direction() == direction)) {
				Count count = new Count(role, BlueprintSection.CAREER_PATH, "steps", 0);
				findings.warning(role.file(), count.at(), "the career path has no step under ### " + direction.title()
						+ "; add at least one, if need be to a title outside the catalog");
			}
		}
	}

	private static void unused(Library library, Findings findings) {
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
