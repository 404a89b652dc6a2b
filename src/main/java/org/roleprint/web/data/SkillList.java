package org.roleprint.web.data;

import java.util.List;

/**
 * One page of the skills.
 *
 * @param page where in the list this page stands
 * @param skills the skills of this page, by title
 */
record SkillList(Paging page, List<SkillJson> skills) {

}
