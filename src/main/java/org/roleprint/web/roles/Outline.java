package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.Section;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.wording.Wording;

/**
 * What stands below the brief of a role's page: its parts, each folded behind a line that
 * says what is in it, in four groups.
 */
final class Outline {

	static final String RESPONSIBILITIES = "responsibilities";

	static final String SKILLS = "skills";

	static final String KPIS = "kpis";

	static final String CAREER_PATH = "career-path";

	private Outline() {
	}

	/**
	 * What the parts of a page are about.
	 */
	enum Subject {

		/** What the role does; also whatever an author adds. */
		JOB("part-job", "mission", RESPONSIBILITIES, Anchors.DIFFERS, "decision-rights", "rhythm", "stakeholders",
				"automation", "variants"),

		/** What the role has to know. */
		TAKES("part-takes", SKILLS, "tools", "qualifications"),

		/** How one sees that it is done well. */
		MEASURED("part-measured", KPIS, "deliverables", "failure-modes"),

		/** How one gets there, and goes on. */
		GROWING("part-growing", CAREER_PATH, "first-year", "what-you-may-expect-from-your-boss",
				"ready-for-the-next-step", "hiring", Anchors.RELATED, "further-reading", Anchors.CHANGES);

		private final String anchor;

		private final List<String> parts;

		Subject(String anchor, String... parts) {
			this.anchor = anchor;
			this.parts = List.of(parts);
		}

		private static Subject of(Part part) {
			return Arrays.stream(values())
				.filter((subject) -> subject.parts.contains(part.anchor()))
				.findFirst()
				.orElse(JOB);
		}

		/** What an author adds comes last. */
		private int place(Part part) {
			int place = this.parts.indexOf(part.anchor());
			return (place < 0) ? this.parts.size() : place;
		}

	}

	/**
	 * Parts about one subject.
	 *
	 * @param anchor where the group begins
	 * @param title what it is about
	 * @param parts at least one
	 */
	record Group(String anchor, String title, List<Part> parts) {
	}

	/**
	 * A part of the page.
	 *
	 * @param anchor the anchor of its heading
	 * @param title its heading
	 * @param gist what is in it, in one line
	 * @param section the free section that it shows, null for a part that the catalog
	 * lays out itself
	 */
	record Part(String anchor, String title, String gist, @Nullable Section section) {

		/**
		 * Which layout shows the part.
		 * @return the anchor of a part that the catalog lays out, else {@code section}
		 */
		public String layout() {
			return (this.section != null) ? "section" : this.anchor;
		}

		/**
		 * Whether its heading is a permanent place that the page offers to link.
		 * @return false for what the page says about itself
		 */
		public boolean isLinked() {
			return !Set.of(Anchors.DIFFERS, Anchors.CHANGES).contains(this.anchor);
		}

	}

	static List<Group> of(Role role, RoleLines lines, Neighbours neighbours, Wording wording) {
		List<Part> parts = new ArrayList<>();
		Gists gists = new Gists(role, lines, neighbours, wording);
		boolean confusable = !role.differences().isEmpty() || !neighbours.toldApart().isEmpty();
		laid(confusable, Anchors.DIFFERS, wording, gists.differs()).ifPresent(parts::add);
		laid(!lines.areas().isEmpty(), RESPONSIBILITIES, wording, gists.responsibilities()).ifPresent(parts::add);
		laid(!role.skillRequirements().isEmpty(), SKILLS, wording, gists.skills()).ifPresent(parts::add);
		laid(!lines.kpis().isEmpty(), KPIS, wording, gists.kpis()).ifPresent(parts::add);
		laid(lines.hasSteps(), CAREER_PATH, wording, gists.career()).ifPresent(parts::add);
		laid(true, Anchors.RELATED, wording, gists.related()).ifPresent(parts::add);
		role.sections()
			.forEach((section) -> parts
				.add(new Part(section.anchor(), section.title(), Gists.of(section.html()), section)));
		laid(true, Anchors.CHANGES, wording, gists.changes()).ifPresent(parts::add);
		return grouped(parts, wording);
	}

	private static Optional<Part> laid(boolean present, String anchor, Wording wording, String gist) {
		return present ? Optional.of(new Part(anchor, wording.say("role.part." + anchor), gist, null))
				: Optional.empty();
	}

	private static List<Group> grouped(List<Part> parts, Wording wording) {
		Map<Subject, List<Part>> bySubject = new LinkedHashMap<>();
		for (Subject subject : Subject.values()) {
			bySubject.put(subject, new ArrayList<>());
		}
		parts.forEach((part) -> Objects.requireNonNull(bySubject.get(Subject.of(part))).add(part));
		List<Group> groups = new ArrayList<>();
		bySubject.forEach((subject, own) -> {
			own.sort((one, other) -> Integer.compare(subject.place(one), subject.place(other)));
			if (!own.isEmpty()) {
				groups.add(new Group(subject.anchor,
						wording.say("role.subject." + subject.name().toLowerCase(Locale.ROOT)), List.copyOf(own)));
			}
		});
		return groups;
	}

}
