package org.roleprint.web.data;

import java.util.List;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.OwnFact;

/**
 * Something that a company says of a role and the format does not know.
 *
 * @param key the key in the blueprint, below {@code x}
 * @param label what pages call it
 * @param values what it says
 */
record OwnFactJson(String key, String label, List<String> values) {

	static List<OwnFactJson> of(List<OwnFact> facts, CatalogDescription catalog) {
		return facts.stream()
			.map((fact) -> new OwnFactJson(fact.key(), catalog.fact(fact.key()).label(), fact.values()))
			.toList();
	}

}
