package org.roleprint.publish.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One page of the skills.
 *
 * @param page where in the list this page stands
 * @param skills the skills of this page, by title
 */
@Schema(description = "One page of the skills, by title")
public record SkillList(Paging page, List<SkillJson> skills) {

}
