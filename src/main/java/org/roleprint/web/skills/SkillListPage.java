package org.roleprint.web.skills;

import java.util.List;

import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.JumpLink;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.ListFrame;
import org.roleprint.web.lists.TermList.Shown;

/**
 * What the list of skills shows.
 *
 * @param head what the layout shows around it
 * @param list what stands around the rows
 * @param groups the skills by group, or all together in another order
 * @param former what the page keeps of places that once stood on it
 */
record SkillListPage(PageHead head, ListFrame list, List<SkillGroup> groups, FormerPlaces former) implements Page {

	static SkillListPage of(PageHead head, Shown<SkillRow> shown, FormerPlaces former) {
		if (!shown.grouped()) {
			return new SkillListPage(head, shown.frame(), List.of(new SkillGroup("", "", shown.rows())), former);
		}
		List<SkillGroup> groups = SkillGroup.of(shown.rows());
		List<JumpLink> jumps = groups.stream()
			.map((group) -> new JumpLink(group.title(), group.skills().size(), "#" + group.anchor()))
			.toList();
		return new SkillListPage(head, shown.frame(jumps), groups, former);
	}

}
