package org.roleprint.publish.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * A code or name in another framework.
 *
 * @param scheme which framework
 * @param code its code or name there
 */
@Schema(name = "Reference", description = "A code or name in another framework")
public record ReferenceJson(@Schema(example = "onet-soc") String scheme, @Schema(example = "11-3021.00") String code) {

	static List<ReferenceJson> of(List<Reference> references) {
		return references.stream().map((it) -> new ReferenceJson(it.scheme(), it.code())).toList();
	}

}
