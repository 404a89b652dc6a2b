package org.roleprint.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Documents the parameters with which a list is paged.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "page", in = ParameterIn.QUERY, description = "Page number, from 1",
		schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
@Parameter(name = "size", in = ParameterIn.QUERY, description = "Entries on a page",
		schema = @Schema(type = "integer", minimum = "10", maximum = "100", defaultValue = "30"))
@interface PageParameters {

}
