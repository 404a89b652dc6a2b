package org.roleprint.publish.api;

import java.util.List;

/**
 * One page of the skills.
 *
 * @param page where in the list this page stands
 * @param skills the skills of this page, by title
 */
public record SkillList(Paging page, List<SkillJson> skills) {

}
