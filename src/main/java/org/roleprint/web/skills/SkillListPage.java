package org.roleprint.web.skills;

import java.util.List;

import org.roleprint.web.Page;
import org.roleprint.web.PageHead;

/**
 * What the list of skills shows.
 *
 * @param head what the layout shows around it
 * @param groups all skills by group
 */
record SkillListPage(PageHead head, List<SkillGroup> groups) implements Page {

}
