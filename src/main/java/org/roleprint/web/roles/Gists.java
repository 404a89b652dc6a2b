package org.roleprint.web.roles;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleChange;
import org.roleprint.catalog.RoleDifference;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Day;
import org.roleprint.web.roles.RoleLines.StepLine;

/**
 * What the parts of a role's page hold, in a line each.
 *
 * @param role the role
 * @param lines its lines
 * @param neighbours other roles
 * @param wording the words of the catalog
 */
record Gists(Role role, RoleLines lines, Neighbours neighbours, Wording wording) {

	/** As much as a line of the page holds. */
	private static final int LONGEST = 120;

	private static final int NAMED = 3;

	/**
	 * The beginning of a text.
	 * @param html the text
	 * @return as much of it as a line holds
	 */
	static String of(TrustedHtml html) {
		return shortened(html.text(), LONGEST);
	}

	/**
	 * A text that is cut between words.
	 * @param text plain text
	 * @param most how many characters at most, the sign of the cut not counted
	 * @return the text itself when it is short enough
	 */
	static String shortened(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int space = text.lastIndexOf(' ', most);
		return text.substring(0, (space > 0) ? space : most).replaceAll("[\\p{P}\\s]+$", "") + "\u2026";
	}

	String differs() {
		return named(Stream.concat(this.role.differences().stream().map(RoleDifference::otherTitle),
				this.neighbours.toldApart().stream().map((told) -> told.teller().title())));
	}

	String responsibilities() {
		return this.wording.say("gist.areas", this.lines.areas().size(), this.role.responsibilities().size(),
				named(this.lines.areas().stream().map((group) -> group.area().title())));
	}

	String skills() {
		int all = this.role.skillRequirements().size();
		Proficiency top = this.role.skillRequirements()
			.stream()
			.map(SkillRequirement::proficiency)
			.max(Comparator.comparingInt(Proficiency::bars))
			.orElse(Proficiency.AWARENESS);
		return this.wording.say("gist.skills", all, this.lines.mustHave().size(),
				this.wording.say("proficiency." + top.slug()),
				named(this.role.skillRequirements()
					.stream()
					.filter((need) -> need.proficiency() == top)
					.map((need) -> need.skill().title())));
	}

	String kpis() {
		return this.wording.say("gist.kpis", this.lines.kpis().size(),
				named(this.lines.kpis().stream().map((line) -> line.target().kpi().title())));
	}

	String career() {
		return Stream
			.of(ends("gist.from", this.lines.from()), ends("gist.to", this.lines.to()),
					ends("gist.sideways", this.lines.sideways()))
			.filter((end) -> !end.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private String ends(String key, List<StepLine> steps) {
		return steps.isEmpty() ? ""
				: this.wording.say(key, named(steps.stream().map((line) -> line.step().otherTitle())));
	}

	String related() {
		return this.neighbours.related().isEmpty() ? this.wording.say("gist.unrelated")
				: named(this.neighbours.related().stream().map((related) -> related.role().title()));
	}

	String changes() {
		return this.role.changes()
			.stream()
			.findFirst()
			.map((RoleChange change) -> this.wording.say("gist.change",
					new Day(change.on(), this.wording.language()).text(), shortened(change.note(), LONGEST)))
			.orElseGet(() -> this.wording.say("gist.about"));
	}

	private String named(Stream<String> names) {
		List<String> all = names.toList();
		String first = all.stream().limit(NAMED).collect(Collectors.joining(", "));
		return (all.size() > NAMED) ? this.wording.say("gist.more", first, all.size() - NAMED) : first;
	}

}
