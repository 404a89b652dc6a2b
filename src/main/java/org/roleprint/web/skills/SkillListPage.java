package org.roleprint.web.skills;

import java.util.List;

import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the list of skills shows.
 *
 * @param head what the layout shows around it
 * @param groups all skills by group
 * @param former what the page keeps of places that once stood on it
 */
record SkillListPage(PageHead head, List<SkillGroup> groups, FormerPlaces former) implements Page {

}
