package org.roleprint.web.frame;

import java.util.List;
import java.util.Map;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;

/**
 * A role as schema.org's Occupation, for search engines: what it is called and what it is
 * about. The texts stand on the page, and as data under the address of the role.
 */
final class OccupationJson {

	/** The codes of the classification that schema.org names for this property. */
	private static final String SOC = "onet-soc";

	private OccupationJson() {
	}

	/**
	 * Its properties.
	 * @param role the role, read whole
	 * @param site where the catalog is served
	 * @return an object to be written as JSON
	 */
	static Map<String, Object> of(Role role, Site site) {
		String path = Paths.role(role.slug());
		Map<String, Object> properties = StructuredData.thing("Occupation");
		properties.put("name", role.title());
		putUnlessEmpty(properties, "alternateName", role.profile().alsoKnownAs());
		properties.put("description", role.excerpt());
		properties.put("url", site.at(path));
		properties.put("mainEntityOfPage", site.at(path));
		properties.put("image", site.at(path + PageCards.PICTURE));
		putUnlessEmpty(properties, "occupationalCategory", codes(role));
		return properties;
	}

	private static void putUnlessEmpty(Map<String, Object> properties, String name, List<String> values) {
		if (!values.isEmpty()) {
			properties.put(name, (values.size() == 1) ? values.get(0) : values);
		}
	}

	private static List<String> codes(Role role) {
		return role.profile()
			.references()
			.stream()
			.filter((reference) -> reference.scheme().equals(SOC))
			.map(Reference::code)
			.toList();
	}

}
