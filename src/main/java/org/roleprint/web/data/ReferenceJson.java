package org.roleprint.web.data;

import java.util.List;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * A code or name in another framework.
 *
 * @param scheme which framework
 * @param code its code or name there
 */
record ReferenceJson(String scheme, String code) {

	static List<ReferenceJson> of(List<Reference> references) {
		return references.stream().map((it) -> new ReferenceJson(it.scheme(), it.code())).toList();
	}

}
