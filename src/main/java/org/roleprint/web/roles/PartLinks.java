package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.Role;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.roles.PartLink.Rank;
import org.roleprint.web.roles.RoleLines.AreaLines;
import org.roleprint.web.roles.RoleLines.StepLine;

/**
 * Lists every part of a role's page that has an anchor, in the order of the page. The
 * words of each link name the role too, so that a pasted link says what it leads to.
 */
final class PartLinks {

	private final String role;

	private final String url;

	private final List<PartLink> parts = new ArrayList<>();

	private PartLinks(String role, String url) {
		this.role = role;
		this.url = url;
	}

	/**
	 * Lists the parts.
	 * @param role the role
	 * @param lines its lines
	 * @param groups the parts of its page
	 * @param url the absolute address of its page
	 * @return sections, areas and lines
	 */
	static List<PartLink> of(Role role, RoleLines lines, List<Outline.Group> groups, String url) {
		PartLinks links = new PartLinks(role.title(), url);
		groups.stream()
			.flatMap((group) -> group.parts().stream())
			.filter(Outline.Part::isLinked)
			.forEach((part) -> links.section(part, lines));
		return List.copyOf(links.parts);
	}

	private void section(Outline.Part part, RoleLines lines) {
		add(Rank.SECTION, part.anchor(), part.title());
		switch (part.anchor()) {
			case Outline.RESPONSIBILITIES -> lines.areas().forEach(this::area);
			case Outline.SKILLS -> Stream.concat(lines.mustHave().stream(), lines.goodToHave().stream())
				.forEach((line) -> add(Rank.LINE, line.anchor(), line.need().skill().title()));
			case Outline.KPIS ->
				lines.kpis().forEach((line) -> add(Rank.LINE, line.anchor(), line.target().kpi().title()));
			case Outline.CAREER_PATH -> {
				steps("Career step from ", lines.from());
				steps("Career step to ", lines.to());
				steps("Career step sideways to ", lines.sideways());
			}
			default -> {
				// A section of prose has no lines.
			}
		}
	}

	private void area(AreaLines area) {
		add(Rank.AREA, area.anchor(), area.area().title());
		area.lines().forEach((line) -> add(Rank.LINE, line.anchor(), line.title()));
	}

	private void steps(String direction, List<StepLine> steps) {
		steps.forEach((line) -> add(Rank.LINE, line.anchor(), direction + line.step().otherTitle()));
	}

	private void add(Rank rank, String anchor, String title) {
		this.parts
			.add(new PartLink(rank, anchor, title, new LinkTexts(this.role + ": " + title, this.url + "#" + anchor)));
	}

}
