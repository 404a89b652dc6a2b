package org.roleprint.publish.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A page of the catalog by its name.
 *
 * @param slug the last part of its address
 * @param title as shown
 * @param url its absolute address
 */
@Schema(description = "A page of the catalog")
public record Linked(String slug, String title, @Schema(format = "uri") String url) {

}
