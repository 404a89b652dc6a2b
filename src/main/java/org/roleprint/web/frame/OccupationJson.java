package org.roleprint.web.frame;

import java.util.List;
import java.util.Map;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Section;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A role as schema.org's Occupation, for search engines.
 */
final class OccupationJson {

	private static final String QUALIFICATIONS = "qualifications";

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
		putUnlessEmpty(properties, "responsibilities",
				role.responsibilities().stream().map((it) -> it.title() + ": " + it.text().text()).toList());
		putUnlessEmpty(properties, "skills",
				role.skillRequirements()
					.stream()
					.map((it) -> it.skill().title() + " (" + it.proficiency().title() + ")")
					.toList());
		putUnlessEmpty(properties, QUALIFICATIONS, qualifications(role));
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

	private static List<String> qualifications(Role role) {
		return role.sections()
			.stream()
			.filter((section) -> section.anchor().equals(QUALIFICATIONS))
			.map(Section::html)
			.map(TrustedHtml::text)
			.toList();
	}

}
