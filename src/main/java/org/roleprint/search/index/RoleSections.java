package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.words.Sentences;

/**
 * What a role's page says beside its responsibilities, sentence by sentence.
 */
public final class RoleSections {

	private static final String SKILLS = "skills";

	private static final String KPIS = "kpis";

	private static final String CAREER_PATH = "career-path";

	private RoleSections() {
	}

	/**
	 * A sentence of a section, or a row of its table.
	 *
	 * @param anchor where it can be linked
	 * @param text its words
	 */
	public record Sentence(String anchor, String text) {
	}

	/**
	 * A section.
	 *
	 * @param anchor the section's fragment
	 * @param title its heading
	 * @param sentences what it says
	 */
	public record Section(String anchor, String title, List<Sentence> sentences) {

		String text() {
			return this.sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
		}

	}

	/**
	 * The sections of a role.
	 * @param role the role, read whole
	 * @param wording what the catalog calls sections and levels
	 * @return those that say anything, in no particular order
	 */
	public static List<Section> of(Role role, Wording wording) {
		List<Section> sections = new ArrayList<>();
		sections.add(summary(role, wording));
		role.sections().forEach((section) -> sections.add(prose(section)));
		sections.add(skills(role, wording));
		sections.add(kpis(role, wording));
		sections.add(steps(role, wording));
		return sections.stream().filter((section) -> !section.sentences().isEmpty()).toList();
	}

	/**
	 * One section of a role.
	 * @param role the role, read whole
	 * @param anchor the section's fragment
	 * @param wording what the catalog calls sections and levels
	 * @return empty where the role says nothing there
	 */
	public static Optional<Section> of(Role role, String anchor, Wording wording) {
		Section section = switch (anchor) {
			case Anchors.SUMMARY -> summary(role, wording);
			case SKILLS -> skills(role, wording);
			case KPIS -> kpis(role, wording);
			case CAREER_PATH -> steps(role, wording);
			default -> role.sections()
				.stream()
				.filter((part) -> part.anchor().equals(anchor))
				.findFirst()
				.map(RoleSections::prose)
				.orElse(new Section(anchor, "", List.of()));
		};
		return Optional.of(section).filter((found) -> !found.sentences().isEmpty());
	}

	private static Section summary(Role role, Wording wording) {
		return new Section(Anchors.SUMMARY, wording.say("page.summary"),
				sentences(Anchors.SUMMARY, role.summary().text()));
	}

	private static Section prose(org.roleprint.catalog.Section section) {
		return new Section(section.anchor(), section.title(), sentences(section.anchor(), section.html().text()));
	}

	private static Section skills(Role role, Wording wording) {
		return rows(SKILLS, wording.say("role.part.skills"), role.skillRequirements(),
				(need) -> new Sentence(Anchors.skill(need.skill().slug()), need.skill().title() + ", "
						+ wording.say("proficiency." + need.proficiency().slug()) + ": " + need.note().text()));
	}

	private static Section kpis(Role role, Wording wording) {
		return rows(KPIS, wording.say("role.part.kpis"), role.kpiTargets(),
				(target) -> new Sentence(Anchors.kpi(target.kpi().slug()),
						target.kpi().title() + ", " + target.aim().target().text() + ": " + target.note().text() + " "
								+ target.aim().reason().text()));
	}

	private static Section steps(Role role, Wording wording) {
		return rows(CAREER_PATH, wording.say("role.part.career-path"), role.careerSteps(),
				(step) -> new Sentence(Anchors.step(step.otherTitle()), step.otherTitle() + ": " + step.text().text()));
	}

	private static <T> Section rows(String anchor, String title, List<T> rows, Function<T, Sentence> sentence) {
		return new Section(anchor, title, rows.stream().map(sentence).toList());
	}

	private static List<Sentence> sentences(String anchor, String text) {
		return Sentences.of(text)
			.stream()
			.filter((sentence) -> !sentence.isBlank())
			.map((sentence) -> new Sentence(anchor, sentence))
			.toList();
	}

}
