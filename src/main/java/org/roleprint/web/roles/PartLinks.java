package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.Role;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.links.RolePlace;
import org.roleprint.web.roles.PartLink.Rank;
import org.roleprint.web.roles.RoleLines.AreaLines;
import org.roleprint.web.roles.RoleLines.StepLine;

/**
 * Lists every part of a role's page that has an anchor, in the order of the page. The
 * words of each link name the role too, so that a pasted link says what it leads to.
 */
final class PartLinks {

	private final LinkTexts page;

	private final List<PartLink> parts = new ArrayList<>();

	private PartLinks(LinkTexts page) {
		this.page = page;
	}

	/**
	 * Lists the parts.
	 * @param role the role
	 * @param lines its lines
	 * @param groups the parts of its page
	 * @param page the texts that link its page
	 * @return sections, areas and lines
	 */
	static List<PartLink> of(Role role, RoleLines lines, List<Outline.Group> groups, LinkTexts page) {
		PartLinks links = new PartLinks(page);
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
				steps(lines.from());
				steps(lines.to());
				steps(lines.sideways());
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

	private void steps(List<StepLine> steps) {
		steps.forEach(
				(line) -> add(Rank.LINE, line.anchor(), RolePlace.titleOf(line.step(), this.page.site().wording())));
	}

	private void add(Rank rank, String anchor, String title) {
		this.parts.add(new PartLink(rank, anchor, title, this.page.part(anchor, title)));
	}

}
