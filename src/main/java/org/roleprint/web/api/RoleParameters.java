package org.roleprint.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Documents the parameters with which the list of roles is filtered, sorted and paged.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "family", in = ParameterIn.QUERY, description = "Slug of a job family; repeatable",
		array = @ArraySchema(schema = @Schema(type = "string", example = "reliability")))
@Parameter(name = "level", in = ParameterIn.QUERY, description = "Slug of a level; repeatable",
		array = @ArraySchema(schema = @Schema(type = "string", example = "director")))
@Parameter(name = "area", in = ParameterIn.QUERY, description = "Slug of an area of responsibility; repeatable",
		array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "skill", in = ParameterIn.QUERY, description = "Slug of a skill the role needs; repeatable",
		array = @ArraySchema(schema = @Schema(type = "string", example = "incident-management")))
@Parameter(name = "kpi", in = ParameterIn.QUERY, description = "Slug of a KPI the role is measured by; repeatable",
		array = @ArraySchema(schema = @Schema(type = "string", example = "slo-attainment")))
@Parameter(name = "sort", in = ParameterIn.QUERY, description = "The order",
		schema = @Schema(type = "string", allowableValues = { "family", "level", "title", "updated" },
				defaultValue = "family"))
@PageParameters
@interface RoleParameters {

}
